import { startsOf } from './block.ts';
import type { LineEvidence, ProseEvidence } from './evidence.ts';
import type { Span } from './sentence.ts';
import { findQuote, type TextQuote } from './text-quote.ts';
import type { LineWords, Placed, ProseWords } from './words.ts';

/** A thing with every piece of evidence in it, however deep, replaced by the words it stands for. */
export function placeEvidence<Thing>(
  thing: Thing,
  place: (evidence: ProseEvidence | LineEvidence) => ProseWords | LineWords,
): Placed<Thing> {
  return replaceIn(thing, isEvidence, place) as Placed<Thing>;
}

/** A thing with every object of one kind in it, however deep, replaced by what is made of it. */
export function replaceIn<Kind extends object>(
  thing: unknown,
  isOne: (thing: object) => thing is Kind,
  make: (one: Kind) => object,
): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((one) => replaceIn(one, isOne, make));
  if (isOne(thing)) return make(thing);
  return Object.fromEntries(
    Object.entries(thing).map(([key, one]) => [key, replaceIn(one, isOne, make)]),
  );
}

function isEvidence(thing: object): thing is ProseEvidence | LineEvidence {
  return 'exact' in thing && typeof thing.exact === 'string';
}

/** Texts joined by line breaks, as evidence is quoted from them, and where each begins. */
export function joined<Text extends { readonly text: string }>(texts: readonly Text[]) {
  const lines = texts.map(({ text }) => text);
  const starts = startsOf(lines);
  return {
    whole: lines.join('\n'),
    startOf: new Map(texts.map((one, index) => [one, starts[index] ?? 0])),
  };
}

/**
 * Finds quoted words in one of many texts, whose context may reach into its neighbours: they are
 * parted by a line break. Gives their offsets in that text; none where they do not stand in it once.
 */
export function placesIn<Text extends { readonly text: string }>(texts: readonly Text[]) {
  const { whole, startOf } = joined(texts);
  return (text: Text, quote: TextQuote): Span | undefined => {
    const start = startOf.get(text) ?? 0;
    const from = Math.max(0, start - quote.prefix.length);
    const near = whole.slice(from, start + text.text.length + quote.suffix.length);
    const [found, ...others] = findQuote(near, quote);
    if (found === undefined || others.length > 0) return undefined;
    const at = from + found - start;
    return { start: at, end: at + quote.exact.length };
  };
}
