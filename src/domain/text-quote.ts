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
const LAST_STEP = 128;

/** How far context reaches on each side: 16 characters more each time, past 128 twice as far. */
export function further(reach: number): number {
  return reach < LAST_STEP ? reach + STEP : reach * 2;
}

/**
 * The words from `start` to `end` (UTF-16 offsets) with so many characters around them, and one more
 * where a sign of two would be cut: a half of it is text to no other program.
 */
export function quoteWithin(text: string, start: number, end: number, reach: number): TextQuote {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(isWithinSign(text, from) ? from - 1 : from, start),
    suffix: text.slice(end, isWithinSign(text, to) ? to + 1 : to),
  };
}

function isWithinSign(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Quotes the words with the least context by which the quote stands in the text exactly once. */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  for (let reach = 0; ; reach = further(reach)) {
    const quote = quoteWithin(text, start, end, reach);
    if (reach >= text.length || standsOnce(text, quote)) return quote;
  }
}

/** True where the quote stands in the text exactly once. */
export function standsOnce(text: string, { prefix, exact, suffix }: TextQuote): boolean {
  const needle = prefix + exact + suffix;
  const first = text.indexOf(needle);
  return first >= 0 && !text.includes(needle, first + 1);
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
