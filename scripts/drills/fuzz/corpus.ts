import { readdirSync, readFileSync } from 'node:fs';
import { SAVED_PAGES, TEST_ARCHIVE } from '../../../src/fixtures/test-archive.ts';

const FOLDERS = [TEST_ARCHIVE, SAVED_PAGES, 'src/ingest/cases', 'src/ingest/fixtures'];

/** The captures that tests know, to be taken apart: texts and saved pages. */
export interface Corpus {
  readonly texts: readonly string[];
  readonly pages: readonly string[];
  /** The lines of the texts that say anything. */
  readonly lines: readonly string[];
}

/** Reads all captures of the fixtures, in the order of their names. */
export function readCorpus(): Corpus {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ).toSorted();
  const textsOf = (end: RegExp) =>
    files.filter((file) => end.test(file)).map((file) => readFileSync(file, 'utf8'));
  const texts = textsOf(/(?:captures\/.*|capture)\.txt$/);
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.trim() !== '');
  return { texts, pages: textsOf(/\.html$/), lines };
}
