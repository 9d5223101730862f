import type { Archived } from '../disk/read-archive.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { periodsWithin } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import type { ToldDate } from '../domain/told-date.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { placeOfWords, sentencesAround } from '../domain/place-of-words.ts';
import { type ProvingWords, provingWords } from './proving-words.ts';
import { termsWithin } from './terms-within.ts';

/** One article's telling of an event: when that was, in the sentence that says so. */
export interface Told {
  readonly archived: Archived;
  readonly told: ToldDate;
  readonly words: ProvingWords;
  /** Topics and people that the sentence itself names. */
  readonly topics: readonly string[];
  readonly people: readonly string[];
}

/** Every date that an article tells of, the oldest article first, in each in the order of its text. */
export const allTold = onceABuild((): Told[] =>
  articlesNewestFirst()
    .toReversed()
    .flatMap((archived) => archived.reading.told.map((told) => toldIn(archived, told))),
);

/**
 * The years, months and days of which something is told, as fine as it is told: of 22 and 23
 * January each day, of 2018 to 2024 each year.
 */
export function periodsToldOf({ told: { date } }: Told): Period[] {
  const plain = date?.replaceAll(/[?~%]/g, '');
  const { first, last } = plain === undefined ? NOWHEN : dayRange(plain);
  if (plain === undefined || first === undefined || last === undefined) return [];
  return periodsWithin(plain, { first, last });
}

const NOWHEN = { first: undefined, last: undefined };

function toldIn(archived: Archived, told: ToldDate): Told {
  const { words: evidence, rule } = told;
  const sentence = sentencesAround(placeOfWords(archived, evidence));
  const within = (field: 'topics' | 'people') =>
    termsWithin(archived, field, evidence.block, sentence);
  return {
    archived,
    told,
    words: provingWords(archived, { by: 'reading', rule, evidence }, 'told'),
    topics: within('topics'),
    people: within('people'),
  };
}
