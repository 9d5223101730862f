import type { Element } from './element.ts';
import type { Statement } from './statement.ts';

/** One line of a capture, and what its markup says of it: nothing where the capture is plain text. */
export interface Line {
  /** As it stands in a text; of a saved page as a person would see it, or the tag that states something. */
  readonly text: string;
  /** What it states, where it is no line that a person sees but data of the page. */
  readonly data?: Statement | undefined;
  /** The element around it. */
  readonly element?: Element | undefined;
  /** The share of its letters that are links', from 0 to 1. */
  readonly linked?: number;
  /** What it is to the article, where it is nothing but a link that says so. */
  readonly rel?: 'author' | 'tag' | undefined;
  /** True where it begins in the middle of its element, after a line break or an element within. */
  readonly isPart?: boolean;
}
