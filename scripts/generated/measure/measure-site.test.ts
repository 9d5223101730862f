import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tempContent } from '../../../src/disk/fixtures/temp-content.ts';
import { measureSite, sum } from './measure-site.ts';

test('files are counted by kind, the heaviest kind first, with the largest as it is sent', () => {
  const { root } = tempContent();
  const files = {
    'index.html': `<body data-route="/">${'a'.repeat(50)}`,
    'articles/one/index.html': `<body data-route="/articles/[slug]">${'b'.repeat(900)}`,
    'articles/two/index.html': `<body data-route="/articles/[slug]">${'c'.repeat(100)}`,
  };
  const dist = join(root, 'dist');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  const site = measureSite(dist);
  expect(site.map(({ kind, files }) => [kind, files])).toEqual([
    ['/articles/[slug]', 2],
    ['/', 1],
  ]);
  const [articles] = site;
  const largest = files['articles/one/index.html'];
  expect(articles?.largest).toMatchObject({
    path: 'articles/one/index.html',
    bytes: largest.length,
  });
  expect(articles?.sent).toBe(brotliCompressSync(largest).length);
  expect(sum(site)).toBe(Object.values(files).join('').length);
});
