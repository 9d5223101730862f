import { type Asked, rankingWords } from '../asked.ts';
import { wordsOfClause } from '../clauses.ts';
import { isOfSeveral, plainWords } from '../words.ts';
import type { KnownWord } from './near-words.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from '../hit.ts';
import { inAll, needsText, recordsWithPhrase } from './phrases.ts';
import { recordsWith } from './records-with.ts';

/** What the index has for a query, before the texts of its longer phrases are looked at. */
export interface Found {
  /** Records with every word, and every two words of a phrase in a row; the best first. */
  readonly hits: readonly Hit[];
  /** Where there are none: words that no record has. */
  readonly missing: readonly string[];
  /** And words that more than half of all records have. */
  readonly common: readonly string[];
  /** True where the word that is being typed counts as the beginning of longer ones. */
  readonly isBeginning?: boolean;
}

/** So many of the best are most likely shown, and are fetched while the rest is decided. */
const LIKELY = 5;

/** More words are not worth fetching for their beginning: it is better finished first. */
const MOST_LONGER = 200;

/** Finds the records that have every word and phrase asked for, and none that is refused. */
export async function find(index: SearchIndex, asked: Asked): Promise<Found> {
  const [likely, ...phrases] = await Promise.all([
    rankedFor(index, asked),
    ...asked.phrases.map((phrase) => recordsWithPhrase(index, phrase)),
  ]);
  if (phrases.length === 0) fetchAhead(index, likely);
  const hasLonger = await loadLonger(index, asked);
  const ranked = hasLonger ? await rankedFor(index, asked) : likely;
  const words = await Promise.all(asked.words.map((word) => recordsWith(index, word, asked)));
  const isRefused = await refusing(index, asked);
  const having = inAll([...words, ...phrases]);
  const left = inRank(
    ranked,
    [...having].filter((id) => !isRefused(id)),
  );
  if (left.length > 0) return { hits: left, missing: [], common: [], isBeginning: hasLonger };
  const half = (await index.ids()).length / 2;
  return {
    hits: [],
    missing: await missingFrom(index, asked, words),
    common: asked.words.filter((_, at) => (words[at]?.size ?? 0) > half),
  };
}

/** What Pagefind finds for the words, the best first; then what it does with another for one of them. */
async function rankedFor(index: SearchIndex, asked: Asked): Promise<Hit[]> {
  const words = rankingWords(asked).filter((word) => !isOfSeveral(word));
  if (words.length === 0) return [];
  const changed = words.flatMap((word, at) =>
    (asked.also?.get(word) ?? []).map((other) => words.with(at, other)),
  );
  const found = await Promise.all([words, ...changed].map((some) => index.ranked(some)));
  return [
    ...new Map(
      found
        .flat()
        .toReversed()
        .map((hit) => [hit.id, hit]),
    ).values(),
  ].toReversed();
}

/** Loads what a word that no record has may be the beginning of; true where there is any. */
async function loadLonger(index: SearchIndex, { unfinished }: Asked): Promise<boolean> {
  if (unfinished === undefined || (await index.having(unfinished)).size > 0) return false;
  const longer = wordsBeginning(unfinished, await index.words());
  if (longer.length > MOST_LONGER || longer.length === 0) return false;
  await index.load(longer);
  return true;
}

/** The known words that begin as the last part of a word does. */
export function wordsBeginning(word: string, known: readonly KnownWord[]): string[] {
  const beginning = plainWords(word).at(-1) ?? '';
  return known.filter(([other]) => other.startsWith(beginning)).map(([other]) => other);
}

/** Tells of a record, by its id, whether it has a word or phrase that is refused. */
export async function refusing(index: SearchIndex, { notWords, notPhrases }: Asked) {
  const short = notPhrases.filter((phrase) => !needsText(phrase));
  const sets = await Promise.all([
    ...notWords.map((word) => recordsWith(index, word, NOTHING_MORE)),
    ...short.map((phrase) => recordsWithPhrase(index, phrase)),
  ]);
  return (id: string) => sets.some((set) => set.has(id));
}

const NOTHING_MORE: Asked = { words: [], phrases: [], notWords: [], notPhrases: [] };

/** Those that Pagefind ranked first; it cuts words otherwise, and does not find them all. */
function inRank(ranked: readonly Hit[], ids: readonly string[]): Hit[] {
  const left = new Set(ids);
  const found = ranked.filter(({ id }) => left.delete(id));
  return [...found, ...[...left].map((id) => ({ id, places: [] }))];
}

function fetchAhead(index: SearchIndex, ranked: readonly Hit[]): void {
  // Who needs them in earnest is told of a failure.
  for (const { id } of ranked.slice(0, LIKELY)) index.row(id).catch(() => undefined);
}

async function missingFrom(
  index: SearchIndex,
  { words, phrases }: Asked,
  sets: readonly ReadonlySet<string>[],
): Promise<string[]> {
  const inPhrases = phrases.flatMap(wordsOfClause).map(async (word) => {
    return { word, records: await recordsWithPhrase(index, word) };
  });
  return [
    ...words.filter((_, at) => sets[at]?.size === 0),
    ...(await Promise.all(inPhrases)).flatMap(({ word, records }) =>
      records.size > 0 ? [] : word,
    ),
  ];
}
