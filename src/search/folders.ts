/** The folders of the search indexes in the site, and the files in them that have fixed names. */
export const ARTICLES = 'pagefind/';
export const QUOTATIONS = 'pagefind-quotations/';

/** Pagefind’s script and its program; in the folder of the articles, for both. */
export const SCRIPT = 'pagefind.js';
export const WASM = 'wasm.en.pagefind';
/** Where the files of an index are: compressed JSON, a `Directory`; of no records, `null`. */
export const DIRECTORY = 'directory.dat';

// What follows stands in a folder of the name that Pagefind gave the index, so that what a browser
// keeps of an earlier index is never mixed with it.

/** How many words each record has: compressed JSON. */
export const LENGTHS = 'lengths.dat';
/** By what records are filtered and sorted: compressed JSON. */
export const FACTS = 'facts.dat';
/** The words of all records, for who mistypes one: compressed JSON. */
export const WORDS = 'words.dat';

/** A part of Pagefind’s index, by its number. */
export function partFile(number: number): string {
  return `index/${String(number)}.pf_index`;
}

/** Which records have a sequence of words, for those that `fileOfSequence` puts into this file. */
export function sequenceFile(number: number): string {
  return `sequences/${String(number)}.dat`;
}

/** The file of a record, by its number: what a result shows of it, as compressed JSON. */
export function rowFile(number: number): string {
  return `rows/${String(number)}.dat`;
}

/** All records, as the build leaves them for the index; not published. */
export const RECORDS = 'search/records.json';
