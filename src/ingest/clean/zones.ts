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
 * Parts a page by its text. What is known for an edge of a text is no part of it where it stands at
 * one; within it the same words are text.
 */
export function zonesOf(
  seen: readonly Unit[],
  found: readonly Unit[],
  edges: ReadonlySet<Unit>,
): Zones {
  const start = found.findIndex((unit) => !edges.has(unit));
  const text =
    start < 0 ? [] : found.slice(start, found.findLastIndex((unit) => !edges.has(unit)) + 1);
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
