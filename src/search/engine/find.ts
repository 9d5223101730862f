import { type Asked, rankingWords } from '../asked.ts';
import { wordsOfClause } from '../clauses.ts';
import { searchedTexts } from '../searched-texts.ts';
import { likeness, wordsOf } from '../words.ts';
import type { KnownWord } from './near-words.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from '../hit.ts';
import { inAll, needsText, recordsWithPhrase } from './phrases.ts';
import { wordsAt } from './texts.ts';

/** What the index has for a query, before the texts of its longer phrases are looked at. */
export interface Found {
  /** Records with every word, and every two words of a phrase in a row; the best first. */
  readonly hits: readonly Hit[];
  /** Where there are none: words that no record has. */
  readonly missing: readonly string[];
}

/** So many of the best are most likely shown, and are fetched while the rest is decided. */
const LIKELY = 5;

/** More words are not worth fetching for their beginning: it is better finished first. */
const MOST_LONGER = 200;

/** The least part of a word, from its start, that another needs to share to stand in for it. */
const SHARED = 0.6;

/**
 * Finds the records that have every word and phrase asked for, and none that is refused. A word that
 * no record has as such counts as the beginning of one, as it does while it is typed.
 */
export async function find(index: SearchIndex, asked: Asked): Promise<Found> {
  const [likely, ...phrases] = await Promise.all([
    index.ranked(rankingWords(asked)),
    ...asked.phrases.map((phrase) => recordsWithPhrase(index, phrase)),
  ]);
  if (phrases.length === 0) fetchAhead(index, likely);
  const hasLonger = await loadLonger(index, asked.words);
  const ranked = hasLonger ? await index.ranked(rankingWords(asked)) : likely;
  const words = await Promise.all(asked.words.map((word) => recordsWith(index, word)));
  const isRefused = await refusing(index, asked);
  const isWanted = (id: string) => words.every((set) => set.has(id)) && !isRefused(id);
  const hits = withPhrases(ranked, phrases);
  const left = hits.filter(({ id }) => isWanted(id));
  return { hits: left, missing: left.length > 0 ? [] : await missingFrom(index, asked, words) };
}

/** Loads what words that no record has may be the beginnings of; true where there is any. */
async function loadLonger(index: SearchIndex, words: readonly string[]): Promise<boolean> {
  const records = await Promise.all(words.map((word) => index.having(word)));
  const unfinished = words.filter((_, at) => records[at]?.size === 0);
  if (unfinished.length === 0) return false;
  const known = await index.words();
  const longer = unfinished.flatMap((word) => wordsBeginning(word, known));
  if (longer.length > 0) await index.load(longer);
  return longer.length > 0;
}

/** The known words that begin as the last part of a word does, where they are not too many. */
function wordsBeginning(word: string, known: readonly KnownWord[]): string[] {
  const beginning = wordsOf(word).at(-1)?.plain ?? '';
  const found = known.filter(([other]) => other.startsWith(beginning)).map(([other]) => other);
  return found.length > MOST_LONGER ? [] : found;
}

/** Tells of a record, by its id, whether it has a word or phrase that is refused. */
export async function refusing(index: SearchIndex, { notWords, notPhrases }: Asked) {
  const short = notPhrases.filter((phrase) => !needsText(phrase));
  const sets = await Promise.all([
    ...notWords.map((word) => index.having(word)),
    ...short.map((phrase) => recordsWithPhrase(index, phrase)),
  ]);
  return (id: string) => sets.some((set) => set.has(id));
}

/** Those with all phrases; last those that Pagefind, which cuts words otherwise, does not find. */
function withPhrases(ranked: readonly Hit[], phrases: readonly ReadonlySet<string>[]): Hit[] {
  if (phrases.length === 0) return [...ranked];
  const left = new Set(inAll(phrases));
  const found = ranked.filter(({ id }) => left.delete(id));
  return [...found, ...[...left].map((id) => ({ id, places: [] }))];
}

function fetchAhead(index: SearchIndex, ranked: readonly Hit[]): void {
  // Who needs them in earnest is told of a failure.
  for (const { id } of ranked.slice(0, LIKELY)) index.row(id).catch(() => undefined);
}

async function recordsWith(index: SearchIndex, word: string): Promise<ReadonlySet<string>> {
  const exact = await index.having(word);
  if (exact.size > 0) return exact;
  const [best, ...others] = await index.ranked([word]);
  if (best === undefined || !(await beginsWith(index, best, word))) return new Set();
  return new Set([best, ...others].map(({ id }) => id));
}

/**
 * Tells whether what was found for a word begins as the word does. Where Pagefind knows no word with
 * that beginning it answers for the beginning of the word itself: `xylophone` finds `X`.
 */
async function beginsWith(index: SearchIndex, hit: Hit, word: string): Promise<boolean> {
  const row = await index.row(hit.id);
  const asked = wordsOf(word).map(({ plain }) => plain);
  const words = wordsAt(row, hit.places);
  // Without a place it was found in the headline, or in the name of the speaker.
  const texts = words.size > 0 ? [...words] : searchedTexts(row);
  const found = texts.flatMap((text) => wordsOf(text).map(({ plain }) => plain));
  return asked.some((plain) =>
    found.some((other) => likeness(plain, other.slice(0, plain.length)) >= SHARED),
  );
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
