import { readFileSync } from 'node:fs';

/** What captures are made up of, beside the fixtures. */
interface Bits {
  /** Lines that some reader of text, Markdown, YAML or HTML takes for more than words. */
  readonly lines: readonly string[];
  /** Lines of news, and what may be read wrongly in them. */
  readonly news: readonly string[];
  /** What little may stand within a line. */
  readonly signs: readonly string[];
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  /** What a page says of itself. */
  readonly data: readonly string[];
}

const bits = JSON.parse(readFileSync(new URL('bits.json', import.meta.url), 'utf8')) as Bits;

export const { lines: LINES, news: NEWS, signs: SIGNS, data: DATA } = bits;
/** Tags as they open, with each attribute, and as they close. */
export const OPENINGS: readonly string[] = bits.tags.flatMap((tag) =>
  bits.attributes.map((attribute) => `<${tag}${attribute}>`),
);
export const CLOSINGS: readonly string[] = bits.tags.map((tag) => `</${tag}>`);
