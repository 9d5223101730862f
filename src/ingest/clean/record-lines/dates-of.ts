import { isCertainDay } from '../../../domain/edtf-date.ts';
import type { Finding } from '../claim.ts';
import type { Piece } from './piece.ts';

/**
 * The day of publication and that of the last change among the pieces of a line: a date behind
 * `updated` is never the first. Two days of one kind are none, and so is a month or a season in a line
 * that has other words, of which it is rather a part.
 */
export function datesOf(pieces: readonly Piece[], hasWords: boolean): Finding[] {
  const said = { date: [] as Piece[], updated: [] as Piece[] };
  let field: keyof typeof said = 'date';
  for (const piece of pieces) {
    if (piece.kind === 'updated') field = 'updated';
    if (piece.kind === 'published') field = 'date';
    if (piece.kind === 'date') said[field].push(piece);
  }
  return (['date', 'updated'] as const).flatMap((field) => {
    const values = new Set(said[field].map(({ value }) => value));
    const [first] = said[field];
    if (first?.value === undefined || values.size > 1) return [];
    if (hasWords && !isCertainDay(first.value)) return [];
    return [{ field, value: first.value, words: first.text }];
  });
}
