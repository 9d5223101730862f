import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { InputError } from '../domain/problem.ts';
import { ingestContent } from './ingest-content.ts';
import { newArchive } from './new-archive.ts';
import { readAbout } from './read-about.ts';
import { readKnowledge } from './read-knowledge.ts';

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemeroteca-new-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('a new archive has the name that it was given, no terms, and nothing at fault', () => {
  const folder = tempFolder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(name.trim() !== '');
      rmSync(folder, { recursive: true });
      newArchive(folder, name);
      expect(readAbout(folder)).toEqual({ name: name.trim(), holidays: [] });
    }),
    { numRuns: 50 },
  );
  expect(ingestContent(folder)).toMatchObject({ captures: 0, problems: [] });
  expect(readKnowledge(folder).vocabularies).toEqual({
    ...{ people: [], organisations: [], topics: [], outlets: [], unindexed: [] },
  });
});

test('its examples are valid as they are, without the signs before them', () => {
  const folder = tempFolder();
  const paths = newArchive(folder, 'Port Amber').filter((path) => path.endsWith('.yaml'));
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/^# (?=- | {2}\w|[a-z]+: )/gm, ''));
  }
  const { vocabularies } = readKnowledge(folder);
  expect(
    Object.values<readonly unknown[]>({ ...vocabularies }).map(({ length }) => length),
  ).toEqual([1, 1, 1, 1, 2]);
  expect(readAbout(folder)).toMatchObject({ language: 'es', holidays: ['US'] });
});

test('what stands in an archive without a name is left as it is', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'vocabularies'));
  writeFileSync(join(folder, 'vocabularies/people.yaml'), '[]\n');
  const written = newArchive(folder, 'Port Amber');
  expect(written).toContain('archive.yaml');
  expect(written).not.toContain('vocabularies/people.yaml');
  expect(readFileSync(join(folder, 'vocabularies/people.yaml'), 'utf8')).toBe('[]\n');
});

test.each([
  ['archive.yaml', 'is an archive already: it has archive.yaml.'],
  ['collection.yaml', 'is an archive already: it has collection.yaml.'],
  ['letter.odt', 'is not empty, and no archive.'],
])('a folder with %s is refused, and nothing is written', (file, what) => {
  const folder = tempFolder();
  writeFileSync(join(folder, file), '');
  expect(() => newArchive(folder, 'Port Amber')).toThrow(InputError);
  expect(() => newArchive(folder, 'Port Amber')).toThrow(what);
  expect(() => readFileSync(join(folder, 'captures/.gitkeep'))).toThrow();
});

test('Git is told to keep captures byte for byte, whatever it does with line ends', () => {
  const folder = tempFolder();
  newArchive(folder, 'Port Amber');
  expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toMatch(/^\* -text$/m);
});

test('a folder that was made to be a repository becomes an archive', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'README.md'), '# Port Amber\n');
  newArchive(folder, 'Port Amber');
  expect(readAbout(folder)?.name).toBe('Port Amber');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('# Port Amber\n');
});

test('a country of which no holidays are known is named, and so is a language that is none', () => {
  const folder = tempFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'archive.yaml');
  writeFileSync(file, 'name: Port Amber\nholidays: [US, XX]\n');
  expect(() => readKnowledge(folder)).toThrow(/holidays: those of XX are not known/);
  writeFileSync(file, 'name: Port Amber\nlanguage: xx\n');
  expect(() => readAbout(folder)).toThrow(/line 2: .*is the code of no language/);
});

test('a content folder that is not there is a fault, and none is made', () => {
  const folder = join(tempFolder(), 'typo');
  const [problem] = ingestContent(folder).problems;
  expect(problem).toMatchObject({ file: folder, what: 'is no folder.' });
  expect(() => readFileSync(join(folder, 'articles/SHA256SUMS'))).toThrow();
});
