import { type Asked, hasPhrase, tokensOf, wantedWords } from '../asked.ts';
import { likeness, wordsOf } from '../words.ts';
import type { Hit, SearchIndex } from './index-of.ts';
import { type Row, searchedTexts, tokensByText } from './texts.ts';

/** What the index has for the words of a query, before its phrases are looked at. */
export interface Found {
  /** Records with every word, the best first. */
  readonly hits: readonly Hit[];
  /** Words that no record has. */
  readonly missing: readonly string[];
  /** Records that may have each phrase that is refused: all others do not. */
  readonly suspects: ReadonlyMap<string, ReadonlySet<number>>;
}

/** So many of the best are most likely shown, and are fetched while the rest is decided. */
const LIKELY = 5;

/** The least part of a word, from its start, that another needs to share to stand in for it. */
const SHARED = 0.6;

/**
 * Finds the records that have every word asked for and none that is refused. A word that no record
 * has as such counts as the beginning of one, as it does while it is typed.
 */
export async function find(index: SearchIndex<Row>, asked: Asked): Promise<Found> {
  const wanted = wantedWords(asked);
  // First, as it loads what the others need in one go.
  const ranked = await index.ranked(wanted);
  if (!hasPhrase(asked)) fetchAhead(index, ranked);
  const sets = await Promise.all(wanted.map((word) => recordsWith(index, word)));
  const refused = await Promise.all(asked.notWords.map((word) => index.having(word)));
  const hits = ranked.filter(
    ({ at }) => sets.every((set) => set.has(at)) && !refused.some((set) => set.has(at)),
  );
  return {
    hits,
    missing: wanted.filter((_, place) => sets[place]?.size === 0),
    suspects: await suspectsOf(index, asked),
  };
}

function fetchAhead(index: SearchIndex<Row>, ranked: readonly Hit[]): void {
  // Who needs them in earnest is told of a failure.
  for (const { at } of ranked.slice(0, LIKELY)) index.row(at).catch(() => undefined);
}

async function recordsWith(index: SearchIndex<Row>, word: string): Promise<ReadonlySet<number>> {
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
async function beginsWith(index: SearchIndex<Row>, hit: Hit, word: string): Promise<boolean> {
  const row = await index.row(hit.at);
  const places = new Set(hit.places);
  const tokens = tokensByText(row)
    .flat()
    .filter(({ place }) => places.has(place));
  // Without a place it was found in the headline, or in the name of the speaker.
  const texts = tokens.length > 0 ? tokens.map(({ text }) => text) : searchedTexts(row);
  const asked = wordsOf(word).map(({ plain }) => plain);
  const found = texts.flatMap((text) => wordsOf(text).map(({ plain }) => plain));
  return asked.some((plain) =>
    found.some((other) => likeness(plain, other.slice(0, plain.length)) >= SHARED),
  );
}

/** The records that have all words of a phrase that is refused. */
export async function suspectsOf(
  index: SearchIndex<Row>,
  { notPhrases }: Asked,
): Promise<Map<string, ReadonlySet<number>>> {
  const entries = notPhrases.map(async (phrase) => {
    const sets = await Promise.all(tokensOf(phrase).map((word) => index.having(word)));
    const [first = new Set<number>(), ...others] = sets;
    const all = [...first].filter((at) => others.every((set) => set.has(at)));
    return [phrase, new Set(all)] as const;
  });
  return new Map(await Promise.all(entries));
}
