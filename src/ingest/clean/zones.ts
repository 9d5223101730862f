import { endsSentence, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/** The lines of a page that people see, in reading order, by where they stand. */
export interface Zones {
  /** Above the text. */
  readonly head: readonly Unit[];
  readonly text: ReadonlySet<Unit>;
  /** Between the first two lines of the text: a standfirst may have a picture and a byline below it. */
  readonly lead: readonly Unit[];
  /** Between other lines of the text. */
  readonly within: readonly Unit[];
  /** Below the text. */
  readonly tail: readonly Unit[];
}

/**
 * Parts a page by the lines found to be its text. It opens with a sentence: what stands above that is
 * head, be it found for text. What is known for furniture is no part of it where it stands at an
 * edge; within it the same words are text.
 */
export function zonesOf(
  seen: readonly Unit[],
  found: readonly Unit[],
  furniture: ReadonlySet<Unit>,
): Zones {
  const isOwn = (unit: Unit) => !furniture.has(unit);
  const opening = found.findIndex((unit) => isOwn(unit) && opens(unit.text));
  const start = opening < 0 ? found.findIndex(isOwn) : opening;
  // A page without a run of prose is what is long enough for it.
  const text =
    start < 0
      ? seen.filter((unit) => isOwn(unit) && wordCount(unit.text) >= FEWEST)
      : found.slice(start, found.findLastIndex(isOwn) + 1);
  return zonesAround(seen, text);
}

/** Shorter lines are menus as often as not. */
const FEWEST = 5;

/** So many words may ask or exclaim and be no headline. */
const LONG = 20;

/** True for a sentence that may open a text: a short one that asks or exclaims is rather a headline. */
function opens(text: string): boolean {
  return endsSentence(text) && (wordCount(text) >= LONG || !/[?!]["'”’»]?$/u.test(text));
}

/** The zones of a page around the lines of its text, in reading order. */
export function zonesAround(seen: readonly Unit[], text: readonly Unit[]): Zones {
  const [first, second, last] = [text[0], text[1] ?? text[0], text.at(-1)];
  const isText = new Set(text);
  const others = seen.filter((unit) => !isText.has(unit));
  const between = (from: Unit | undefined, to: Unit | undefined) =>
    others.filter(
      (unit) => unit.first > (from?.first ?? -Infinity) && unit.first < (to?.first ?? Infinity),
    );
  return {
    head: first === undefined ? others : between(undefined, first),
    text: isText,
    lead: first === undefined ? [] : between(first, second),
    within: first === undefined ? [] : between(second, last),
    tail: first === undefined ? [] : between(last, undefined),
  };
}

/** A standfirst may lack its full stop; a caption or label is shorter. */
const SHORTEST_STANDFIRST = 12;

/** The zones with what of their head was found for text and is long enough for it, but for the headline. */
export function withStandfirst(
  zones: Zones,
  seen: readonly Unit[],
  found: readonly Unit[],
  others: ReadonlySet<Unit>,
): Zones {
  const head = new Set(zones.head);
  const standfirst = found.filter(
    (unit) => head.has(unit) && !others.has(unit) && wordCount(unit.text) >= SHORTEST_STANDFIRST,
  );
  return standfirst.length === 0 ? zones : zonesAround(seen, [...standfirst, ...zones.text]);
}
