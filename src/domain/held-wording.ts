import { type Alignment, alignWordings, type Stretch } from './align-wordings.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

/** A wording, its words by those of the longest one. */
export interface HeldWording {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** Where in the longest one it begins and ends to speak of the same. */
  readonly covers: Stretch;
  /** Which of its own words are that. */
  readonly own: Stretch;
  /** By the place of a word of the longest one, the place of its own. */
  readonly shared: ReadonlyMap<number, number>;
  /** The places of words of the longest one that it has not. */
  readonly missing: readonly number[];
  /** The words that the longest one has not, by the place there that they stand before. */
  readonly inserted: ReadonlyMap<number, Inserted>;
}

interface Inserted extends Stretch {
  /** As words are compared. */
  readonly plain: string;
}

/** Holds a wording against the longest one. */
export function heldAgainst(longest: string, text: string): HeldWording {
  const [head, words] = [spokenWords(longest), spokenWords(text)];
  const plain = (list: readonly SpokenWord[]) => list.map((word) => word.plain);
  const { a: covers, b: own, shared } = alignWordings(plain(head), plain(words));
  const missing: number[] = [];
  for (let at = covers.from; at < covers.to; at += 1) if (!shared.has(at)) missing.push(at);
  const inserted = insertedIn({ a: covers, b: own, shared }, words);
  return { text, words, covers, own, shared, missing, inserted };
}

/** The longest wording itself, as far as others speak of the same. */
export function heldAlone(text: string, covers: Stretch): HeldWording {
  const places = Array.from({ length: covers.to - covers.from }, (_, step) => covers.from + step);
  const shared = new Map(places.map((place) => [place, place]));
  const words = spokenWords(text);
  return { text, words, covers, own: covers, shared, missing: [], inserted: new Map() };
}

/** Where a wording stands in its text; what ends its sentence belongs to it. */
export function extentOf({ text, words, own }: HeldWording): { start: number; end: number } {
  const start = words[own.from]?.start ?? 0;
  const end = words[own.to - 1]?.end ?? text.length;
  const stop = /^[.?!…]+/.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + stop.length };
}

function insertedIn({ a, b, shared }: Omit<Alignment, 'run'>, words: readonly SpokenWord[]) {
  const inserted = new Map<number, Inserted>();
  const places = new Map([...shared].map(([atHead, own]) => [own, atHead]));
  let before = a.from;
  for (let own = b.from; own < b.to; own += 1) {
    const atHead = places.get(own);
    if (atHead !== undefined) before = atHead + 1;
    else {
      const { from = own, plain = '' } = inserted.get(before) ?? {};
      const word = words[own]?.plain ?? '';
      inserted.set(before, { from, to: own + 1, plain: `${plain} ${word}`.trim() });
    }
  }
  return inserted;
}
