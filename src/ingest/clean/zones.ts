import { type Claim, unclaimed } from './claim.ts';
import { endsSentence, isItem, isProse, proseBar } from './prose.ts';
import type { Unit } from './unit.ts';

/** A page in reading order: what stands above its text, in it and below it. */
export interface Zones {
  readonly head: readonly Unit[];
  /** Between the first two lines of prose: a standfirst may have a picture and a byline below it. */
  readonly lead: readonly Unit[];
  readonly text: readonly Unit[];
  readonly tail: readonly Unit[];
}

/**
 * Finds where the text of a page begins and ends: at the first and the last line of prose that no
 * claim is on, not even one that would hold at the edges only. A list may open a text; it closes one
 * only with sentences or after a colon, as lists of links do not. A page without prose is all text.
 */
export function zonesOf(
  units: readonly Unit[],
  claims: readonly Claim[],
  atEdges: readonly Claim[],
): Zones {
  const free = unclaimed(units, claims);
  const candidates = unclaimed(free, atEdges);
  const bar = proseBar(candidates.map(({ text }) => text));
  const prose = candidates.filter(({ text }) => isProse(text, bar));
  const first = prose[0]?.first ?? -Infinity;
  const second = prose[1]?.first ?? first;
  const introduced = introducedItems(free);
  const closing = prose.findLast(
    (unit) => !isItem(unit.text) || endsSentence(unit.text) || introduced.has(unit),
  );
  const last = (closing ?? prose.at(-1))?.last ?? Infinity;
  return {
    head: free.filter((unit) => unit.last < first),
    lead: free.filter((unit) => unit.first > first && unit.last < second),
    text: free.filter((unit) => unit.first >= first && unit.last <= last),
    tail: free.filter((unit) => unit.first > last),
  };
}

/** Items of lists that the line above them introduces. */
function introducedItems(units: readonly Unit[]): Set<Unit> {
  let isOpen = false;
  return new Set(
    units.filter(({ text }) => {
      if (isItem(text)) return isOpen;
      isOpen = text.endsWith(':');
      return false;
    }),
  );
}
