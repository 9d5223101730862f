import type { Language } from '../../language/language.ts';
import type { LineWords } from '../../language/line-words.ts';
import { oneOf } from '../../language/one-of.ts';
import { type DateReader, dateReader } from './read-date.ts';

/** What lines around a text are read by, in every language known. */
export interface LineReader {
  readonly readDate: DateReader;
  /** A date, perhaps after the word that says what happened then. */
  readonly date: RegExp;
  readonly byline: RegExp;
  /** Between two authors. */
  readonly between: RegExp;
  /** Words that a name does not have: `Staff Writer`, `Associated Press`. */
  readonly noName: RegExp;
  /** `Ahmed Adel is a Cairo-based researcher…` */
  readonly bio: RegExp;
  readonly tagLabel: RegExp;
}

/** Makes the patterns of lines out of the words of languages. */
export function lineReader(languages: readonly Language[]): LineReader {
  const some = (key: keyof LineWords) =>
    oneOf(new Set(languages.flatMap(({ lines }) => [...lines[key]])));
  const name = nameOf(some('particles'));
  const between = `, | ${some('and')} `;
  return {
    readDate: dateReader(languages),
    date: new RegExp(`^(?:${some('published')}(?: ${some('on')})?:? )?(.+)$`, 'iu'),
    byline: new RegExp(
      `^(?:${anyCase(some('written'))} )?${anyCase(some('by'))}:? (?<names>${name}(?:(?:${between})${name})*)` +
        `(?:(?: [|•·–—-]|,)? (?:${some('on')} )?(?<rest>[^|]{2,60}))?$`,
      'u',
    ),
    between: new RegExp(between, 'u'),
    noName: new RegExp(String.raw`\b${some('noNames')}\b`, 'iu'),
    bio: new RegExp(`^(${name}) ${some('being')} .{0,120}?${some('authors')}`, 'u'),
    tagLabel: new RegExp(`^${some('tags')}: `, 'iu'),
  };
}

/** A person's name: two to five words, each with a capital; a particle (de, von) may stand between. */
function nameOf(particles: string): string {
  return String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:${particles} )*\p{Lu}[\p{L}.'’-]*){1,4}`;
}

/**
 * A pattern of words in capitals or not, within one that minds them. Spelt out: in a process that has
 * run for long, `(?i:…)` of Node 24 no longer matches what it did.
 */
function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
