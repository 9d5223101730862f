import type { SearchIndex } from '../engine/open-index.ts';
import { sequencesIn } from '../sequences.ts';

/** Each is a file to fetch: of a longer quotation those of the longest words, which fewer texts have. */
const MOST_SEQUENCES = 12;
/** So many texts are looked at where none has every sequence, and where many have. */
const LIKELY = 20;
export const MOST_LOOKED_AT = 100;

/**
 * The records that may have words of a draft, those first that have most two words in a row with
 * them; `most` of those that have not all of them.
 */
export async function candidatesIn(
  index: Pick<SearchIndex, 'havingSequence'>,
  words: string,
  most = LIKELY,
): Promise<string[]> {
  const sequences = [...new Set(sequencesIn(words))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_SEQUENCES);
  const found = await Promise.all(sequences.map((sequence) => index.havingSequence(sequence)));
  const shared = new Map<string, number>();
  for (const id of found.flatMap((ids) => [...ids])) shared.set(id, (shared.get(id) ?? 0) + 1);
  const first = [...shared].toSorted(([, some], [, more]) => more - some);
  const whole = first.filter(([, number]) => number === sequences.length);
  const number = Math.max(most, Math.min(whole.length, MOST_LOOKED_AT));
  return first.slice(0, number).map(([id]) => id);
}
