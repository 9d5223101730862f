import type { Line } from './lines/line.ts';

/** What the bytes of a capture spell. */
export interface Spelt {
  /** By the name of the Encoding Standard: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  /** What a person would see of it, line by line; of a saved page also what its page data states. */
  readonly lines: readonly Line[];
  /** What a curator should know of how it was read, a sentence each. Nothing is at fault. */
  readonly notices: readonly string[];
}

/** The most text that is read, in characters: the longest news features stay far below it. */
export const MOST_TEXT = 2 * 1024 * 1024;
