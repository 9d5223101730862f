import type { Article } from '../domain/article.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { periodsOf, periodsWithin } from '../domain/belonging.ts';
import type { Period } from '../domain/period.ts';
import { toldClauseWords } from '../domain/told-clause.ts';
import type { ToldDate } from '../domain/told-date.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import type { Placed } from '../domain/words.ts';
import { type SourceWords, wordsOfProse } from './proving-words.ts';
import { termsWithin } from './terms-within.ts';

/** One article's telling of an event: when that was, in the sentence that says so. */
export interface Told {
  readonly article: Article;
  readonly told: Placed<ToldDate>;
  readonly words: SourceWords;
  /** Topics and people that the sentence itself names. */
  readonly topics: readonly string[];
  readonly people: readonly string[];
}

/** Every date that an article tells of, the oldest article first, in each in the order of its text. */
export const allTold = onceABuild((): Told[] =>
  articlesNewestFirst()
    .toReversed()
    .flatMap((article) => article.told.map((told) => toldIn(article, told))),
);

/** What happened then, as the article says it: the clause around the words that tell when. */
export function clauseOf({ words: { before, exact, after } }: Told): string {
  return toldClauseWords(before, exact, after);
}

/**
 * The years, months and days of which something is told, as fine as it is told: of 22 and 23
 * January each day, of 2018 to 2024 each year.
 */
export function periodsToldOf({ told: { date } }: Told): readonly Period[] {
  const periods = toldPeriods.get(date) ?? periodsOfDate(date);
  toldPeriods.set(date, periods);
  return periods;
}

// Dates recur, and a range of years has many periods.
const toldPeriods = new Map<string | null, readonly Period[]>();

function periodsOfDate(date: string | null): Period[] {
  const plain = date?.replaceAll(/[?~%]/g, '');
  const { first, last } = plain === undefined ? NOWHEN : dayRange(plain);
  if (plain === undefined) return [];
  const isLong =
    first === undefined ||
    last === undefined ||
    Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > MOST_YEARS;
  if (isLong) return [...periodsOf(plain)];
  return periodsWithin(plain, { first, last });
}

/** What takes longer, or is open, stands where it begins and ends: else a century is a hundred pages. */
const MOST_YEARS = 10;

const NOWHEN = { first: undefined, last: undefined };

function toldIn(article: Article, told: Placed<ToldDate>): Told {
  return {
    article,
    told,
    words: wordsOfProse(article, told.words),
    topics: termsWithin(article, 'topics', told.words),
    people: termsWithin(article, 'people', told.words),
  };
}
