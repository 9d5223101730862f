import type { Span } from './sentence.ts';
import { further, quoteWithin, standsOnce, type TextQuote } from './text-quote.ts';

/** Context so wide that no reader compares it: words that need more of it prove nothing. */
const WIDEST = 256;

/**
 * Quotes many stretches of one text, each with the least context that tells it from every other
 * place; undefined where 256 characters on each side do not. The places of the same words are
 * compared with each other and not with the whole text: time grows with their number alone.
 */
export function quoteAll(text: string, spans: readonly Span[]): (TextQuote | undefined)[] {
  const words = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  const quotes = new Map([...words].map((exact) => [exact, quotesOf(text, exact)]));
  return spans.map(({ start, end }) => quotes.get(text.slice(start, end))?.get(start));
}

/** The quotes of every place where the words stand, by its offset. */
function quotesOf(text: string, exact: string): Map<number, TextQuote> {
  const quotes = new Map<number, TextQuote>();
  let open = placesOf(text, exact);
  for (let reach = 0; open.length > 0 && reach <= WIDEST; reach = further(reach)) {
    const candidates = open.map((start) => {
      const quote = quoteWithin(text, start, start + exact.length, reach);
      return { start, quote, window: quote.prefix + exact + quote.suffix };
    });
    const seen = countOf(candidates.map(({ window }) => window));
    for (const { start, quote, window } of candidates) {
      // What an end of the text cut short may also stand within the window of another place.
      const isWhole = window.length === exact.length + 2 * reach;
      const isOnly = isWhole ? seen.get(window) === 1 : standsOnce(text, quote);
      if (isOnly) quotes.set(start, quote);
    }
    open = open.filter((start) => !quotes.has(start));
  }
  return quotes;
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
