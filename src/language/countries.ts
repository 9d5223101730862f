import type { WordList } from './word-list.ts';

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** What a language calls the countries, in lower case. */
export function countriesIn(code: string): WordList {
  const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Set(codes.flatMap((region) => names.of(region)?.toLowerCase() ?? []));
}
