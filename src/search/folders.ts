/** The folders of the search indexes in the site, and the files in them that have fixed names. */
export const ARTICLES = 'pagefind/';
export const QUOTATIONS = 'pagefind-quotations/';

/** Pagefind’s script and its program; in the folder of the articles, for both. */
export const SCRIPT = 'pagefind.js';
export const WASM = 'wasm.en.pagefind';
/** What else Pagefind needs to open an index, as a pack. */
export const FIXED_FILES = 'fixed.pack';
/** Which words stand in which part of the index: compressed JSON, a `ChunkTable`. */
export const CHUNKS = 'chunks.dat';

// What follows stands in a folder of the name that Pagefind gave the index, so that what a browser
// keeps of an earlier index is never mixed with it.

/** By what records are filtered and sorted: compressed JSON. */
export const FACTS = 'facts.dat';
/** The words of all records, for who mistypes one: compressed JSON. */
export const WORDS = 'words.dat';

/** The file of a record, by its number: what a result shows of it, as compressed JSON. */
export function rowFile(number: number): string {
  return `rows/${String(number)}.dat`;
}

/** All records, as the build leaves them for the index; not published. */
export const RECORDS = 'search/records.json';
