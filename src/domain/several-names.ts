import { oneOf } from '../language/one-of.ts';

/** Languages that records of authors are likely to be written in, by their codes. */
const CODES = ['ca', 'da', 'de', 'en', 'es', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr'];

/**
 * What stands between the last two of a list in these languages: the platform knows it, and to load
 * the languages themselves takes longer than a run of ingest that finds nothing changed.
 */
const AND = CODES.flatMap((code) => {
  const [, between] = new Intl.ListFormat(code).formatToParts(['a', 'b']);
  return between?.value.trim() ?? [];
});
const isLetter = (word: string) => /^\p{L}$/u.test(word);
const WORDS = oneOf(
  AND.filter((word) => !isLetter(word)).flatMap((word) => [word, word.toUpperCase()]),
);
const LETTERS = oneOf(AND.filter(isLetter));
/** A single letter stands inside names, too, before their last word: José Ortega y Gasset. */
const BETWEEN = new RegExp(
  String.raw`[,;]\s*|\s+(?:&|${WORDS})\s+|(?<=\S\s+\S+)\s+${LETTERS}\s+(?=\S+\s+\S)`,
  'u',
);
/** What belongs to the name before the comma: `Bob Ray, Jr.` */
const SUFFIX = /,\s*(?=(?:[js]r|i{2,3}|iv)\.?(?:[\s,;]|$))/giu;

/** The names that were written as one: `Ann Lee and Bob Ray`; just that one where it is one. */
export function namesWithin(written: string): string[] {
  const marked = written.replace(SUFFIX, '\0');
  const names = marked.split(BETWEEN).map((name) => name.replaceAll('\0', ', ').trim());
  return names.filter((name) => name !== '');
}
