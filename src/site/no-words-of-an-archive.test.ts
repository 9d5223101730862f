import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';

/** What readers of any archive are shown, or get into their folder. */
const SHOWN = globSync(
  [
    'src/{archive,charts,components,formats,layouts,pages,publish,search,site}/**/*.{ts,astro}',
    'src/disk/new-archive/**/*.yaml',
    'scripts/new.ts',
    'public/*',
  ],
  { exclude: ['**/*.test.ts', '**/*.scale.ts', '**/fixtures/**'] },
);

/** What a file says, but for its notes to who reads the source. */
function saidIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  return /\.(?:ts|astro)$/.test(file)
    ? text.replace(/\/\*[^]*?\*\//g, '').replace(/(?<=^|\s)\/\/ .*$/gm, '')
    : text;
}

test('nothing that any archive shows is of the people and outlets of one', () => {
  const { people, outlets, organisations } = readKnowledge(TEST_ARCHIVE).vocabularies;
  const names = [...people, ...organisations, ...outlets].flatMap(({ id, label, also }) => {
    return [id, label, ...also].filter((name) => name.length > 4);
  });
  const isOf = (text: string) => names.filter((name) => text.includes(name));
  expect(isOf('Said by Claudia Sheinbaum.')).toEqual(['Claudia Sheinbaum']);
  expect(SHOWN.length).toBeGreaterThan(150);
  const found = SHOWN.flatMap((file) => isOf(saidIn(file)).map((name) => `${file}: ${name}`));
  expect(found).toEqual([]);
});
