/**
 * What a part of a line is: a date; a word that says what happened then (`published`, `updated`); an
 * hour or an age (`clock`); how long reading takes, or a page of print (`extent`); the word before
 * authors (`by`); a mail address, a handle, a host (`contact`); marks between parts; other words.
 */
export type PieceKind =
  'date' | 'published' | 'updated' | 'clock' | 'extent' | 'by' | 'contact' | 'marks' | 'words';

export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** Of a date, EDTF; undefined where it is not known which day is meant. */
  readonly value?: string | undefined;
}
