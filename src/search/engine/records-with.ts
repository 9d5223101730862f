import type { Asked } from '../asked.ts';
import { searchedTexts } from '../searched-texts.ts';
import { isOfSeveral, likeness, plainWords } from '../words.ts';
import type { Hit } from '../hit.ts';
import type { SearchIndex } from './open-index.ts';
import { recordsWithPhrase } from './phrases.ts';
import { wordsAt } from './texts.ts';

/** The least part of a word, from its start, that another needs to share to stand in for it. */
const SHARED = 0.6;

/**
 * The records that have a word as such, in any form, or what counts as it; of a word that is being
 * typed and that none has, those that have a longer one.
 */
export async function recordsWith(
  index: SearchIndex,
  word: string,
  { also, unfinished }: Asked,
): Promise<ReadonlySet<string>> {
  const others = also?.get(word) ?? [];
  const sets = await Promise.all([word, ...others].map((one) => exactly(index, one)));
  const [own = new Set<string>()] = sets;
  const exact = sets.length === 1 ? own : new Set(sets.flatMap((set) => [...set]));
  if (exact.size > 0 || word !== unfinished) return exact;
  const [best, ...more] = await index.ranked([word]);
  if (best === undefined || !(await beginsWith(index, best, word))) return new Set();
  return new Set([best, ...more].map(({ id }) => id));
}

// The index reads `1.5` as 15.
async function exactly(index: SearchIndex, word: string): Promise<ReadonlySet<string>> {
  return isOfSeveral(word) ? await recordsWithPhrase(index, word) : await index.having(word);
}

/**
 * Tells whether what was found for a word begins as the word does. Where Pagefind knows no word with
 * that beginning it answers for the beginning of the word itself: `xylophone` finds `X`.
 */
async function beginsWith(index: SearchIndex, hit: Hit, word: string): Promise<boolean> {
  const row = await index.row(hit.id);
  const asked = plainWords(word);
  const words = wordsAt(row, hit.places);
  // Without a place it was found in the headline, or in the name of the speaker.
  const texts = words.size > 0 ? [...words] : searchedTexts(row);
  const found = texts.flatMap(plainWords);
  return asked.some((plain) =>
    found.some((other) => likeness(plain, other.slice(0, plain.length)) >= SHARED),
  );
}
