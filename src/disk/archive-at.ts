import { InputError } from '../domain/problem.ts';
import type { Arrivals } from '../formats/arrivals.ts';
import { type Manifest, readManifest } from '../formats/manifest.ts';
import type { RecordTable } from '../formats/record-table.ts';
import { VOCABULARY_FILES } from '../formats/vocabulary-files.ts';
import { readArrivalsIn } from './arrivals.ts';
import { isFolder, isThere, namesIn, readText } from './files.ts';
import { readAbout } from './read-about.ts';
import { readTableIn } from './read-record.ts';

/** What a run of ingest begins with, read once, so that all of the run rests on the same. */
export interface ArchiveAt {
  readonly content: string;
  /** The texts of the vocabularies and of the clutter rules, by their paths, as far as they are there. */
  readonly texts: ReadonlyMap<string, string>;
  /** Countries whose holidays its articles name. */
  readonly holidays: readonly string[];
  /** What its own words are written in; by default as the program’s. */
  readonly language: string | undefined;
  /** The checksums of the captures as they were first ingested. */
  readonly manifest: Manifest;
  /** The days on which captures came into the archive. */
  readonly arrivals: Arrivals;
  /** What is known of captures, as a table has it. */
  readonly table: RecordTable;
}

/**
 * The archive in a content folder. Throws an `InputError` where a file cannot be read, or stands
 * among the vocabularies and is none of them: what is misspelt would be passed over in silence.
 */
export function archiveAt(content: string): ArchiveAt {
  if (!isFolder(content)) {
    const remedy = `Name another, or make an archive there: npm run new -- ${content}`;
    throw new InputError([{ file: content, what: 'is no folder.', remedy }]);
  }
  const known = VOCABULARY_FILES.map((name) => `vocabularies/${name}`);
  const others = namesIn(`${content}/vocabularies`).filter(
    (name) => /\.ya?ml$/.test(name) && !known.includes(`vocabularies/${name}`),
  );
  if (others.length > 0) {
    throw new InputError(others.map((name) => strayOf(`${content}/vocabularies/${name}`)));
  }
  const paths = ['clutter.yaml', ...known].map((path) => `${content}/${path}`).filter(isThere);
  const manifest = `${content}/captures/SHA256SUMS`;
  const { holidays = [], language } = readAbout(content) ?? {};
  return {
    ...{ content, holidays, language },
    texts: new Map(paths.map((path) => [path, readText(path)])),
    manifest: isThere(manifest) ? readManifest(readText(manifest)) : new Map(),
    arrivals: readArrivalsIn(`${content}/captures`),
    table: readTableIn(`${content}/captures`),
  };
}

function strayOf(file: string) {
  const remedy = `The vocabularies are ${VOCABULARY_FILES.join(', ')}: rename it, or put it elsewhere.`;
  return { file, what: 'is none of the vocabularies, and is not read.', remedy };
}
