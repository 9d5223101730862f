import { type Facets, facetsOf } from '../facts.ts';
import { asksNothing, type Query, type Tab, TABS } from '../query.ts';
import { understand, type Understood } from '../understand/understand.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from '../hit.ts';
import { limited, placesOf, undatedAmong } from './limit.ts';
import { type Result, resultOf } from './results.ts';
import { MOST_LOOKED_AT, type Selection, sift, type Sifted } from './selection.ts';
import { missingWords, type Remedies, remediesFor } from './remedies.ts';
import { type Hints, settle, type Settled } from './settle.ts';
import { told, type Told } from './told.ts';

const PAGE_SIZE = 10;
/** So many results are shown before the rest of a page has come. */
const FIRST_RESULTS = 5;

/** A number of results; where not every text was looked at, the most that it can be. */
export interface Count {
  readonly number: number;
  readonly isExact: boolean;
}

/** What the archive has for a query, as far as is known; a later answer knows more. */
export interface Answer extends Told {
  readonly results: readonly Result[];
  readonly count: Count;
  /** The page shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  readonly facets?: Facets;
  /** Results left out because they have no date, where the time is limited. */
  readonly undated?: number;
  /** Results of the other kind. */
  readonly elsewhere?: Count;
  /** Where there is no result: why, and what would help. */
  readonly remedies?: Remedies;
}

/** The answer where nothing is asked. */
export const NOTHING: Answer = {
  results: [],
  count: { number: 0, isExact: true },
  page: 1,
  pages: 0,
};

/** Opens the indexes, each at the first call. */
export type Indexes = Readonly<Record<Tab, () => Promise<SearchIndex>>>;

/**
 * Answers what a reader typed: what was understood of it, then the first results, then the counts
 * that need more files. Of a word that is still being typed the beginning is enough.
 */
export async function* answersTo(
  typed: Query,
  indexes: Indexes,
  isTyping = false,
): AsyncGenerator<Answer> {
  const known = await (await indexes.articles()).known(typed.words);
  const understood = understand(typed, known);
  const hints = { ...understood, isTyping };
  const asIs = async (query: Query) => await settle(await indexes[query.tab](), query, hints);
  let { reading } = understood;
  let settled = await asIs(reading?.query ?? typed);
  const isVain =
    reading?.isSure === false && (await limited(settled.selection, settled.query)).length === 0;
  if (isVain) {
    reading = undefined;
    settled = await asIs(typed);
  }
  const { query, selection } = settled;
  if (asksNothing(query)) {
    const facts = await selection.index.facts();
    yield { ...NOTHING, facets: facetsOf(facts, [...facts.days.keys()], query) };
    return;
  }
  let answer: Answer = { ...NOTHING, ...told(typed, { ...understood, reading }, settled) };
  for await (const more of foundIn(settled)) {
    answer = { ...answer, ...more };
    yield answer;
  }
  const [other = query.tab] = TABS.filter((tab) => tab !== query.tab);
  const count = async (changed: Query) => await countOf(changed, indexes, hints);
  answer = { ...answer, elsewhere: await count({ ...query, tab: other }) };
  yield answer;
  const remedies =
    answer.count.number > 0
      ? await correctionsFor(settled, typed, understood)
      : await remediesFor(settled, { ...understood, count, typed });
  if (remedies !== undefined) yield { ...answer, remedies };
}

/** What may have been meant with words that were passed over; none where none was misspelt. */
async function correctionsFor(
  { passed, selection: { index } }: Settled,
  query: Query,
  { sure }: Understood,
): Promise<Remedies | undefined> {
  const wrong = passed.filter(({ why, meaning }) => why === 'missing' && meaning === undefined);
  const words = wrong.flatMap((one) => one.words);
  if (words.length === 0) return undefined;
  return { missing: await missingWords(words, { query, index, sure }), remedies: [] };
}

/** What was found: the first results, all of a page, the counts. */
async function* foundIn({ query, selection }: Settled): AsyncGenerator<Partial<Answer>> {
  const hits = await limited(selection, query);
  for (const number of [FIRST_RESULTS, PAGE_SIZE]) {
    const sifted = await sift(selection, hits, (query.page - 1) * PAGE_SIZE + number);
    const counted = pagesOf(countIn(sifted, hits), query);
    const results = await resultsOf(selection, sifted, counted.page, number);
    yield { results, ...counted };
  }
  yield await countsOf(selection, hits, query);
}

/** Counts what a query finds. */
async function countOf(query: Query, indexes: Indexes, hints: Hints): Promise<Count> {
  const settled = await settle(await indexes[query.tab](), query, hints);
  const hits = await limited(settled.selection, settled.query);
  return countIn(await siftedWhole(settled.selection, hits), hits);
}

async function resultsOf(selection: Selection, { good }: Sifted, page: number, number: number) {
  const start = (page - 1) * PAGE_SIZE;
  const shown = good.slice(start, start + number).map(async (hit) => {
    const row = await selection.index.row(hit.id);
    return resultOf(row, hit, selection.asked);
  });
  return await Promise.all(shown);
}

async function countsOf(
  selection: Selection,
  hits: readonly Hit[],
  query: Query,
): Promise<Partial<Answer>> {
  const facts = await selection.index.facts();
  const whole = await siftedWhole(selection, hits);
  const beforeLimits = await siftedWhole(selection, selection.hits);
  const beforehand = beforeLimits.isWhole ? beforeLimits.good : selection.hits;
  const places = await placesOf(selection.index, beforehand);
  return {
    ...pagesOf(countIn(whole, hits), query),
    facets: facetsOf(facts, places, query),
    undated: undatedAmong(facts, places, query),
  };
}

/** Looks at all texts, where they are not too many. */
async function siftedWhole(selection: Selection, hits: readonly Hit[]): Promise<Sifted> {
  return await sift(selection, hits, hits.length > MOST_LOOKED_AT ? 0 : Infinity);
}

function countIn({ good, isWhole }: Sifted, hits: readonly Hit[]): Count {
  return { number: isWhole ? good.length : hits.length, isExact: isWhole };
}

function pagesOf(count: Count, { page }: Query) {
  const pages = Math.ceil(count.number / PAGE_SIZE);
  return { count, page: Math.min(page, Math.max(1, pages)), pages };
}
