import { FEWEST_SHARED, sharedAtLeast, type Telling } from './same-event.ts';

/** Of the tellings that have a word, so many are looked at: those added last, the nearest in time. */
export const MOST_OF_A_WORD = 32;

/**
 * Finds, among tellings, those that may tell of the same event as another, without holding each
 * against each. Two that share enough words share one of the rarest words of the shorter one: all
 * but as many as it could miss and still share enough (the prefix filter of set similarity joins,
 * Chaudhuri, Ganti and Kaushik 2006). Words that stand everywhere lead to the nearest alone.
 */
export class Alike<Placed extends Telling> {
  readonly #frequency = new Map<string, number>();
  /** By each word those that have it, and by each rare word those that have it among their rarest. */
  readonly #byWord = new Map<string, Placed[]>();
  readonly #byRareWord = new Map<string, Placed[]>();
  readonly #place = new Map<Placed, number>();

  /** Learns from all tellings how often each word stands. */
  constructor(all: readonly Telling[]) {
    for (const { words } of all) {
      for (const word of words) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    }
  }

  add(telling: Placed): void {
    this.#place.set(telling, this.#place.size);
    for (const word of telling.words) put(this.#byWord, word, telling);
    for (const word of this.#rarest(telling)) put(this.#byRareWord, word, telling);
  }

  /** Those added that may be alike, in the order in which they were. */
  candidates(telling: Telling): Placed[] {
    if (telling.words.size < FEWEST_SHARED) return [];
    const asLonger = [...telling.words].flatMap((word) => latest(this.#byRareWord, word));
    const asShorter = this.#rarest(telling).flatMap((word) => latest(this.#byWord, word));
    const placeOf = (one: Placed) => this.#place.get(one) ?? 0;
    return [...new Set([...asLonger, ...asShorter])].toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  #rarest({ words }: Telling): string[] {
    const frequency = (word: string) => this.#frequency.get(word) ?? 0;
    const sorted = [...words].toSorted((a, b) => frequency(a) - frequency(b) || (a < b ? -1 : 1));
    return sorted.slice(0, Math.max(0, words.size - sharedAtLeast(words.size) + 1));
  }
}

function latest<Value>(lists: ReadonlyMap<string, readonly Value[]>, word: string): Value[] {
  return (lists.get(word) ?? []).slice(-MOST_OF_A_WORD);
}

function put<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [value]);
  else list.push(value);
}
