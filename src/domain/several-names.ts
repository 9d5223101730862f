import { LANGUAGES } from '../language/languages.ts';
import { oneOf } from '../language/one-of.ts';
import { together } from '../language/word-list.ts';

/** Words between two authors, in all languages. */
const ALL = [...together(...LANGUAGES.map(({ lines }) => lines.and))];
const LETTER = /^\p{L}$/u;
const WORDS = oneOf(
  ALL.filter((word) => !LETTER.test(word)).flatMap((word) => [
    ...new Set([word, word.toUpperCase()]),
  ]),
);
const LETTERS = oneOf(ALL.filter((word) => LETTER.test(word)));
/** A single letter stands inside names, too, before their last word: José Ortega y Gasset. */
const BETWEEN = new RegExp(
  String.raw`[,;]\s*|\s+${WORDS}\s+|(?<=\S\s+\S+)\s+${LETTERS}\s+(?=\S+\s+\S)`,
  'u',
);
const SUFFIXES = LANGUAGES.flatMap(({ speech }) =>
  [...(speech?.classes ?? [])].flatMap(([word, classes]) => (classes.has('suffix') ? [word] : [])),
);
/** What belongs to the name before the comma: `Bob Ray, Jr.` */
const SUFFIX = new RegExp(String.raw`,\s*(?=${oneOf(SUFFIXES)}\.?(?:[\s,;]|$))`, 'giu');

/** The names that were written as one: `Ann Lee and Bob Ray`; just that one where it is one. */
export function namesWithin(written: string): string[] {
  const marked = written.replace(SUFFIX, '\0');
  const names = marked.split(BETWEEN).map((name) => name.replaceAll('\0', ', ').trim());
  return names.filter((name) => name !== '');
}
