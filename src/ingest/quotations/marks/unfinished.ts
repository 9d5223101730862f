import type { Span } from '../../../domain/sentence.ts';

import type { Marked } from './style.ts';

/** A mark that stays open at the end of its paragraph because the quotation goes on in the next. */
export interface Unfinished {
  readonly mark: Span;
  /** The mark of the next paragraph that closes it; none where that one opens with a mark again. */
  readonly closing: Span | undefined;
}

/** Tells whether the last quotation of a paragraph goes on in the next one. */
export function unfinished(
  one: Marked,
  next: Marked | undefined,
  style: 'double' | 'single',
): Unfinished | undefined {
  const mark = one[style].neverClosed.at(-1);
  const isLast = mark !== undefined && (one[style].pairs.at(-1)?.open.start ?? -1) < mark.start;
  if (!isLast || next === undefined) return undefined;
  const { pairs, neverClosed, neverOpened } = next[style];
  const first = Math.min(firstOf(pairs.map(({ open }) => open)), firstOf(neverClosed));
  if (first === headOf(next.text)) return { mark, closing: undefined };
  const closing = neverOpened[0];
  return closing !== undefined && closing.start < first ? { mark, closing } : undefined;
}

function firstOf([mark]: readonly Span[]): number {
  return mark?.start ?? Infinity;
}

function headOf(text: string): number {
  return text.search(/\S/u);
}
