import { FEWEST_SHARED, seemsSameEvent, sharedAtLeast, type Telling } from './same-event.ts';

/** Of the tellings that have a word, so many are looked at: those added last, the nearest in time. */
export const MOST_OF_A_WORD = 16;

/** Rare words that two tellings have to share before their others are compared. */
const RARE_SHARED = 3;

/**
 * Finds, among tellings, those that seem to tell of the same event as another, without holding each
 * against each. Two that share enough words share three of the rarest words of the shorter one: all
 * but as many as it could miss and still share enough (the prefix filter of set similarity joins,
 * Chaudhuri, Ganti and Kaushik 2006). Words that stand everywhere lead to the nearest alone.
 */
export class Alike<Placed extends Telling> {
  /** The rarest words of each telling. */
  readonly #rarest: ReadonlyMap<Telling, readonly string[]>;
  readonly #added: Placed[] = [];
  /** By each word the places of those that have it, and of those that have it among their rarest. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byRareWord = new Map<string, number[]>();

  /** Learns from all tellings, those that will be added and asked for, how often each word stands. */
  constructor(all: readonly Placed[]) {
    const frequency = new Map<string, number>();
    for (const { words } of all) {
      for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    this.#rarest = new Map(all.map((telling) => [telling, rarestOf(telling, frequency)]));
  }

  add(telling: Placed): void {
    const place = this.#added.push(telling) - 1;
    for (const word of telling.words) put(this.#byWord, word, place);
    for (const word of this.#rarest.get(telling) ?? []) put(this.#byRareWord, word, place);
  }

  /** Those added that seem to tell of the same event, in the order in which they were added. */
  to(telling: Placed): Placed[] {
    if (telling.words.size < FEWEST_SHARED) return [];
    const shared = new Map<number, number>();
    const count = (lists: ReadonlyMap<string, readonly number[]>, word: string) => {
      for (const place of (lists.get(word) ?? []).slice(-MOST_OF_A_WORD)) {
        shared.set(place, (shared.get(place) ?? 0) + 1);
      }
    };
    // Be the telling the longer one of the two, or the shorter.
    for (const word of telling.words) count(this.#byRareWord, word);
    for (const word of this.#rarest.get(telling) ?? []) count(this.#byWord, word);
    const places = [...shared].flatMap(([place, words]) => (words < RARE_SHARED ? [] : place));
    return places
      .toSorted((a, b) => a - b)
      .flatMap((place) => this.#added[place] ?? [])
      .filter((other) => seemsSameEvent(telling, other));
  }
}

function rarestOf({ words }: Telling, frequency: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, words.size - sharedAtLeast(words.size) + RARE_SHARED);
  return [...words]
    .map((word) => ({ word, times: frequency.get(word) ?? 0 }))
    .toSorted((a, b) => a.times - b.times || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

function put(lists: Map<string, number[]>, word: string, place: number): void {
  const list = lists.get(word);
  if (list === undefined) lists.set(word, [place]);
  else list.push(place);
}
