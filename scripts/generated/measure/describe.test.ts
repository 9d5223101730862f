import { expect, test } from 'vitest';
import { describeGrowth, describeMeasured } from './describe.ts';
import type { Measured } from './measure-archive.ts';

const run = (cpu: number) => ({ cpu, wall: cpu, peak: 2 ** 30 });
const kind = (path: string, bytes: number, sent: number) => ({
  ...{ kind: path, files: 10, bytes, largest: { path, bytes }, sent },
});
const measured = (articles: number, build: number): Measured => ({
  articles,
  runs: new Map([
    ['build', run(build)],
    ['floor', run(2)],
    ['plain Astro', run(5)],
  ]),
  site: [kind('exports/a.tar', 4e6, 2e6), kind('index.html', 1e6, 50_000)],
  dist: 'dist',
});

test('what was measured is told with ratios, shares of an article, and where hosts end', () => {
  const words = describeMeasured(measured(100, 10));
  expect(words).toMatch(/^build +10.0 +10.0 +1,024 +100.0$/m);
  expect(words).toContain('build ÷ floor: 5.0\nbuild ÷ plain Astro: 2.0\n');
  expect(words).toContain('20 files, 0.2 an article; 5.0 MB, 50.0 kB an article');
  expect(words).toMatch(/^GitHub Pages +20,000 +bytes$/m);
});

test('the heaviest page is a page, however heavy other files are', () => {
  expect(describeMeasured(measured(100, 10))).toContain(
    'heaviest page: index.html, 1,000 kB, 50.0 with Brotli',
  );
});

test('growth is told as times and as a power of the number of articles', () => {
  const words = describeGrowth(measured(100, 10), measured(1000, 1000));
  expect(words).toMatch(/^from 100 to 1,000 articles +times +power$/m);
  expect(words).toMatch(/^build +100\.0 +2\.00$/m);
  expect(words).toMatch(/^bytes +1\.0 +0\.00$/m);
});
