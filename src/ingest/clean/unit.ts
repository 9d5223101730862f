import type { Line } from '../lines/line.ts';

/** A paragraph, subhead, list item or bit of page furniture: usually one line of the capture. */
export interface Unit {
  /** First and last line in the capture, from 1. */
  readonly first: number;
  readonly last: number;
  /** The lines between them that are no part of it: what the page says of its links. */
  readonly without: readonly number[];
  /** What a reader sees of it. */
  readonly text: string;
  /** The first of its lines, with what the markup says of it. */
  readonly line: Line;
}

/** The rule that leaves out what a page says of a link in the middle of a sentence. */
export const LINK_NOTE = 'link-note';
