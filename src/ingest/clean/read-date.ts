import type { PieceReader } from './record-lines/piece-reader.ts';
import { piecesOf } from './record-lines/pieces-of.ts';

/**
 * Reads words that are nothing but a date, perhaps with a time of day, and returns it as EDTF.
 * Returns undefined for anything else, for days that do not exist, for a weekday that is not the
 * day's, and for words that may be two days.
 */
export type DateReader = (words: string) => string | undefined;

export function dateReader(reader: PieceReader): DateReader {
  return (words) => {
    const pieces = piecesOf(words, reader).filter(
      ({ kind }) => kind !== 'clock' && kind !== 'marks',
    );
    const [date, ...others] = pieces;
    return date?.kind === 'date' && others.length === 0 ? date.value : undefined;
  };
}
