import { readAsked } from '../asked.ts';
import { type Facets, facetsOf } from '../facts.ts';
import { asksNothing, type Query, type Tab, TABS } from '../query.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from '../hit.ts';
import { limited, placesOf, undatedAmong } from './limit.ts';
import { type Result, resultOf } from './results.ts';
import { MOST_LOOKED_AT, select, type Selection, sift, type Sifted } from './selection.ts';
import { type Remedies, remediesFor } from './remedies.ts';

const PAGE_SIZE = 10;
/** So many results are shown before the rest of a page has come. */
const FIRST_RESULTS = 5;

/** A number of results; where not every text was looked at, the most that it can be. */
export interface Count {
  readonly number: number;
  readonly isExact: boolean;
}

/** What the archive has for a query, as far as is known; a later answer knows more. */
export interface Answer {
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

/** Answers a query: the first results first, then the counts that need more files. */
export async function* answersTo(query: Query, indexes: Indexes): AsyncGenerator<Answer> {
  const index = await indexes[query.tab]();
  if (asksNothing(query)) {
    const facts = await index.facts();
    const facets = facetsOf(facts, [...facts.days.keys()], query);
    yield { ...NOTHING, facets };
    return;
  }
  const selection = await select(index, readAsked(query.words));
  const hits = await limited(selection, query);
  let answer: Answer = NOTHING;
  for (const number of [FIRST_RESULTS, PAGE_SIZE]) {
    const sifted = await sift(selection, hits, (query.page - 1) * PAGE_SIZE + number);
    const counted = pagesOf(countIn(sifted, hits), query);
    const results = await resultsOf(selection, sifted, counted.page, number);
    answer = { results, ...counted };
    yield answer;
  }
  answer = { ...answer, ...(await countsOf(selection, hits, query)) };
  yield answer;
  const [other = query.tab] = TABS.filter((tab) => tab !== query.tab);
  answer = { ...answer, elsewhere: await countOf({ ...query, tab: other }, indexes) };
  yield answer;
  if (answer.count.number > 0) return;
  const count = (changed: Query) => countOf(changed, indexes);
  yield { ...answer, remedies: await remediesFor(query, selection, count) };
}

/** Counts what a query finds. */
async function countOf(query: Query, indexes: Indexes): Promise<Count> {
  const selection = await select(await indexes[query.tab](), readAsked(query.words));
  const hits = await limited(selection, query);
  return countIn(await siftedWhole(selection, hits), hits);
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
