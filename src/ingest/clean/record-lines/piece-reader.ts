import type { DateAt } from './dated.ts';
import type { PiecePatterns } from './piece-patterns.ts';

/** What a line is cut into pieces by. */
export interface PieceReader {
  readonly dateAt: DateAt;
  readonly patterns: PiecePatterns;
}
