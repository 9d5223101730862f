// With `word-index.ts`, and `scripts/search-index/make-pagefind.ts` where indexes are made, all that
// knows what Pagefind calls its files. They are served as it writes them.

/** Pagefind’s folder in that of an index. */
export const PAGEFIND = 'pagefind/';

/** One language for all records, so that one index finds all. */
export const LANGUAGE = 'en';

/** The script through which Pagefind is asked. */
export const SCRIPT = `${PAGEFIND}pagefind.js`;

/** Its program, which is most of what it fetches first. */
export const PROGRAM = `${PAGEFIND}wasm.${LANGUAGE}.pagefind`;

/** What names the rest, and is itself of one name in every build. */
export const ENTRY = `${PAGEFIND}pagefind-entry.json?ts=`;
