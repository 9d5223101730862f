import { wordsOf } from '../words.ts';
import { sequencesIn } from '../sequences.ts';
import type { SearchIndex } from './open-index.ts';

/** True where only a text itself can tell that it has a phrase: one of three words and more. */
export function needsText(phrase: string): boolean {
  return wordsOf(phrase).length > 2;
}

/** Each is a file to fetch; of a longer phrase the texts decide. */
const MOST_SEQUENCES = 6;

/**
 * The records that have every two words of a phrase in a row, of its first seven: those that may
 * have the phrase, and, where it has no more than two words, those that have it.
 */
export async function recordsWithPhrase(
  index: SearchIndex,
  phrase: string,
): Promise<ReadonlySet<string>> {
  const sequences = sequencesIn(phrase).slice(0, MOST_SEQUENCES);
  const sets = await Promise.all(sequences.map((sequence) => index.havingSequence(sequence)));
  return inAll(sets);
}

/** What all sets have, in the order of the first. */
export function inAll(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}
