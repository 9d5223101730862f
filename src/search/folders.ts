/** The folders of the search indexes in the site, and our own files in them. */
export const ARTICLES = 'search-index/articles/';
export const QUOTATIONS = 'search-index/quotations/';

/** Where the files of an index are: a `Directory` as JSON; of no records, `null`. */
export const DIRECTORY = 'directory.json';

// What follows stands in a folder of the version of the index, so that what a browser keeps of an
// earlier one is never mixed with it.

/** By what records are filtered and sorted: compressed JSON. */
export const FACTS = 'facts.dat';
/** The words of all records, for who mistypes or has not finished one: compressed JSON. */
export const WORDS = 'words.dat';

/** Which records have a sequence of words, for those that `fileOf` puts there: compressed JSON. */
export function sequenceFile(number: number): string {
  return `sequences/${String(number)}.dat`;
}

/** What results show of records, by their ids, for those that `fileOf` puts there: the same. */
export function rowFile(number: number): string {
  return `rows/${String(number)}.dat`;
}

/** What queries may name, for the words that `fileOf` puts there: the same. */
export function knownFile(number: number): string {
  return `known/${String(number)}.dat`;
}

/** All records, as the build leaves them for the index; not published. */
export const RECORDS = 'search/records.json';
