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

test('a site without a name is not built, and how to give it one is said', () => {
  const { content } = tempContent();
  rmSync(`${content}/archive.yaml`, { force: true });
  expect(() => readArchive(content)).toThrow(`Run \`npm run new -- ${content}\``);
});
