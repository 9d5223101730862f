import { renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tempContent } from './fixtures/temp-content.ts';
import { readAbout } from './read-about.ts';
import { readArchive } from './read-archive.ts';

test('an archive says what it is in archive.yaml; an older one in collection.yaml', () => {
  const { content, write } = tempContent();
  write('archive.yaml', 'name: Port Amber\n');
  expect(readAbout(content)?.name).toBe('Port Amber');
  renameSync(`${content}/archive.yaml`, `${content}/collection.yaml`);
  expect(readAbout(content)?.name).toBe('Port Amber');
});

test.each(['', '# Nothing yet.\n'])(
  'one that says nothing, %j, leads to how it is written',
  (text) => {
    const { content, write } = tempContent();
    write('archive.yaml', text);
    expect(() => readAbout(content)).toThrow(
      'line 1: the file does not say what the archive is called. Write `name: …` on a line; docs/own-archive.md shows the rest.',
    );
  },
);

test('a site without a name is not built, and how to give it one is said', () => {
  const { content } = tempContent();
  rmSync(`${content}/archive.yaml`, { force: true });
  expect(() => readArchive(content)).toThrow(`Run \`npm run new -- ${content}\``);
});
