import { z } from 'zod';

/**
 * Words in a text, with as much of what stands around them as tells them from every other place:
 * the text-quote selector of the W3C Web Annotation model (https://www.w3.org/TR/annotation-model/).
 */
export const textQuoteSchema = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type TextQuote = z.infer<typeof textQuoteSchema>;

const STEP = 16;

/**
 * Quotes the words from `start` to `end` (UTF-16 offsets) of `text`. Context grows by 16 characters
 * on each side, then to the whole text, until the quote stands in the text exactly once.
 */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  const exact = text.slice(start, end);
  for (let reach = 0; ; reach += STEP) {
    const prefix = text.slice(Math.max(0, start - reach), start);
    const suffix = text.slice(end, end + reach);
    const whole = reach >= text.length;
    if (whole || countOf(text, prefix + exact + suffix) === 1) return { exact, prefix, suffix };
  }
}

/** The offsets at which the quoted words begin; a sound quote has exactly one. */
export function findQuote(text: string, { prefix, exact, suffix }: TextQuote): number[] {
  const found: number[] = [];
  const needle = prefix + exact + suffix;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    found.push(at + prefix.length);
  }
  return found;
}

/** Counts up to two: more than one is all that matters. */
function countOf(text: string, needle: string): number {
  const first = text.indexOf(needle);
  if (first < 0) return 0;
  return text.includes(needle, first + 1) ? 2 : 1;
}
