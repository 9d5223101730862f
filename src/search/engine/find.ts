import { type Asked, rankingWords, wordsOfPhrase } from '../asked.ts';
import { searchedTexts } from '../searched-texts.ts';
import { likeness, wordsOf } from '../words.ts';
import type { SearchIndex } from './open-index.ts';
import type { Hit } from './word-index.ts';
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
  const isWanted = (at: number) => words.every((set) => set.has(at)) && !isRefused(at);
  const hits = withPhrases(ranked, phrases);
  const left = hits.filter(({ at }) => isWanted(at));
  return { hits: left, missing: left.length > 0 ? [] : await missingFrom(index, asked, words) };
}

/** Loads what words that no record has may be the beginnings of; true where there is more of that. */
async function loadLonger(index: SearchIndex, words: readonly string[]): Promise<boolean> {
  const loaded = words.map(async (word) => {
    return (await index.having(word)).size === 0 && (await index.loadLonger(word));
  });
  return (await Promise.all(loaded)).includes(true);
}

/** Tells of a record, by its number, whether it has a word or phrase that is refused. */
export async function refusing(index: SearchIndex, { notWords, notPhrases }: Asked) {
  const short = notPhrases.filter((phrase) => !needsText(phrase));
  const sets = await Promise.all([
    ...notWords.map((word) => index.having(word)),
    ...short.map((phrase) => recordsWithPhrase(index, phrase)),
  ]);
  return (at: number) => sets.some((set) => set.has(at));
}

/** Those with all phrases; last those that Pagefind, which cuts words otherwise, does not find. */
function withPhrases(ranked: readonly Hit[], phrases: readonly ReadonlySet<number>[]): Hit[] {
  if (phrases.length === 0) return [...ranked];
  const left = new Set(inAll(phrases));
  const found = ranked.filter(({ at }) => left.delete(at));
  return [...found, ...[...left].map((at) => ({ at, places: [] }))];
}

function fetchAhead(index: SearchIndex, ranked: readonly Hit[]): void {
  // Who needs them in earnest is told of a failure.
  for (const { at } of ranked.slice(0, LIKELY)) index.row(at).catch(() => undefined);
}

async function recordsWith(index: SearchIndex, word: string): Promise<ReadonlySet<number>> {
  const exact = await index.having(word);
  if (exact.size > 0) return exact;
  const [best, ...others] = await index.ranked([word]);
  if (best === undefined || !(await beginsWith(index, best, word))) return new Set();
  return new Set([best, ...others].map(({ at }) => at));
}

/**
 * Tells whether what was found for a word begins as the word does. Where Pagefind knows no word with
 * that beginning it answers for the beginning of the word itself: `xylophone` finds `X`.
 */
async function beginsWith(index: SearchIndex, hit: Hit, word: string): Promise<boolean> {
  const row = await index.row(hit.at);
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
  sets: readonly ReadonlySet<number>[],
): Promise<string[]> {
  const inPhrases = phrases.flatMap(wordsOfPhrase).map(async (word) => {
    return { word, records: await recordsWithPhrase(index, word) };
  });
  return [
    ...words.filter((_, at) => sets[at]?.size === 0),
    ...(await Promise.all(inPhrases)).flatMap(({ word, records }) =>
      records.size > 0 ? [] : word,
    ),
  ];
}
