import type { Span } from '../../../domain/sentence.ts';
import { doubleMarks, isAngled, type Mark } from './mark.ts';
import { roleOfMark } from './mark-role.ts';

/** An opening mark and the one that closes it. */
export interface Pair {
  readonly open: Span;
  readonly close: Span;
}

/** The pairs of a paragraph, by their opening marks, and the marks that stand alone. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly neverClosed: readonly Span[];
  readonly neverOpened: readonly Span[];
}

/**
 * Pairs the double marks of a paragraph: a closing one with the nearest opening one of its kind. So an
 * opening one that is never closed swallows nothing.
 */
export function pairDoubleMarks(text: string): Pairs {
  const pairs: Pair[] = [];
  const neverClosed: Span[] = [];
  const neverOpened: Span[] = [];
  const open: Mark[] = [];
  for (const mark of doubleMarks(text)) {
    const role = roleOfMark(text, mark, open);
    if (role === 'open') open.push(mark);
    if (role !== 'close') continue;
    const [opening, ...within] = open.splice(partnerOf(mark, open));
    neverClosed.push(...within);
    if (opening === undefined) neverOpened.push(mark);
    else pairs.push({ open: opening, close: mark });
  }
  neverClosed.push(...open);
  pairs.sort((a, b) => a.open.start - b.open.start);
  const shared = pairs.map((pair) => closedAtOnce(text, pair, neverClosed));
  const left = neverClosed.filter((mark) => !shared.some(({ open: taken }) => taken === mark));
  return { pairs: shared, neverClosed: left.sort((a, b) => a.start - b.start), neverOpened };
}

/** “They ask, “Are you ready?” he wrote: one mark closes both where a comma or colon leads to the inner. */
function closedAtOnce(text: string, pair: Pair, neverClosed: readonly Span[]): Pair {
  const outer = neverClosed.findLast(({ start }) => start < pair.open.start);
  if (outer === undefined || outer.end >= pair.open.start) return pair;
  const between = text.slice(outer.end, pair.open.start);
  return /^[^.!?]+[,:]\s$/u.test(between) ? { ...pair, open: outer } : pair;
}

/** The number of the opening mark that a mark closes: straight closes straight, if any is open. */
function partnerOf(mark: Mark, open: readonly Mark[]): number {
  const isStraight = mark.glyph === '"';
  const same = open.findLastIndex(
    (one) => isAngled(one) === isAngled(mark) && (one.glyph === '"') === isStraight,
  );
  if (same >= 0) return same;
  const other = open.findLastIndex((one) => isAngled(one) === isAngled(mark));
  return other >= 0 ? other : open.length;
}
