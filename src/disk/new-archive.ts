import { join } from 'node:path';
import { InputError } from '../domain/problem.ts';
import { ABOUT_FILES } from './read-about.ts';
import { isThere, namesIn, readText, writeWhole } from './files.ts';

const TEMPLATE = join(import.meta.dirname, 'new-archive');
const VOCABULARIES = namesIn(`${TEMPLATE}/vocabularies`).map((name) => `vocabularies/${name}`);

const IGNORED = `# What \`npm run ingest\` reports, anew each time.
report/
# What says who is at work on the archive, and what a run that was stopped has left.
.lock*
*.unfinished
`;

const ATTRIBUTES = `# Captures are kept byte for byte, on every system.
* -text
# Of these lists a merge keeps the lines of both sides; \`npm run ingest\` puts them in order.
SHA256SUMS merge=union
captures/ADDED merge=union
`;

/** What a folder has that was made to be a repository, and holds nothing yet. */
const BEGINS_REPOSITORY = /^(?:\.|readme\b|licen[cs]e\b)/i;

/**
 * Makes an archive without captures in a folder that is empty or not there, and leaves what an
 * archive without a name has already as it is. Returns the files that it wrote. Throws an
 * `InputError` for a folder of something else.
 */
export function newArchive(folder: string, name: string): string[] {
  const there = namesIn(folder);
  const named = ABOUT_FILES.find((file) => there.includes(file));
  if (named !== undefined) {
    const remedy = `Put captures into ${folder}/captures, or name another folder.`;
    throw new InputError([
      { file: folder, what: `is an archive already: it has ${named}.`, remedy },
    ]);
  }
  const isOfArchive = there.includes('captures') || there.includes('vocabularies');
  if (!isOfArchive && !isNothingYet(folder)) {
    const remedy = 'Name a folder that is not there yet, or an empty one.';
    throw new InputError([{ file: folder, what: 'is not empty, and no archive.', remedy }]);
  }
  const texts = new Map([
    ...VOCABULARIES.map((path) => [path, readText(`${TEMPLATE}/${path}`)] as const),
    ['.gitattributes', ATTRIBUTES],
    // A folder without a file is nothing to Git.
    ['captures/.gitkeep', ''],
    ['.gitignore', IGNORED],
    // Last of all: what has it is an archive that is whole.
    ['archive.yaml', readText(`${TEMPLATE}/archive.yaml`).replace('NAME', () => quoted(name))],
  ]);
  const missing = [...texts].filter(([path]) => !isThere(`${folder}/${path}`));
  for (const [path, text] of missing) writeWhole(`${folder}/${path}`, text);
  return missing.map(([path]) => path);
}

/** True of a folder that is not there, or has nothing but what a repository begins with. */
export function isNothingYet(folder: string): boolean {
  return namesIn(folder).every(isOfRepository);
}

/** True of a path that begins as what a repository begins with. */
export function isOfRepository(path: string): boolean {
  return BEGINS_REPOSITORY.test(path);
}

/** A name as YAML has it whatever it is made of. */
function quoted(name: string): string {
  return JSON.stringify(name);
}
