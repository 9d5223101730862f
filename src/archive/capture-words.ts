import type { LedgerRow } from '../domain/ledger.ts';

/** Where in a saved page its data stand, in words for a reader. */
export const DATA_WORDS: Readonly<Record<NonNullable<LedgerRow['data']>, string>> = {
  'json-ld': 'data for search engines',
  meta: 'data in the head of the page',
  title: 'the title of the window',
  time: 'the time behind a date',
  link: 'the address that the page gives itself',
  html: 'the language that the page gives itself',
  comment: 'a note of the program that saved it',
};

const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252, the old encoding of Western Europe',
};

/** How the bytes of a capture spell text: `Windows-1252, the old encoding of Western Europe`. */
export function encodingWords(encoding: string): string {
  return ENCODINGS[encoding] ?? encoding.toUpperCase();
}
