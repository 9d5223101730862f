import { startsOf } from './block.ts';
import type { LineEvidence, ProseEvidence } from './evidence.ts';
import type { Span } from './sentence.ts';
import { findQuote, type TextQuote } from './text-quote.ts';
import type { LineWords, Placed, ProseWords } from './words.ts';

type Place = (evidence: ProseEvidence | LineEvidence) => ProseWords | LineWords;

/** A thing with every piece of evidence in it, however deep, replaced by the words it stands for. */
export function placeEvidence<Thing>(thing: Thing, place: Place): Placed<Thing> {
  return placeIn(thing, place) as Placed<Thing>;
}

function placeIn(thing: unknown, place: Place): unknown {
  if (typeof thing !== 'object' || thing === null) return thing;
  if (Array.isArray(thing)) return thing.map((one) => placeIn(one, place));
  if (isEvidence(thing)) return place(thing);
  return Object.fromEntries(Object.entries(thing).map(([key, one]) => [key, placeIn(one, place)]));
}

function isEvidence(thing: object): thing is ProseEvidence | LineEvidence {
  return 'exact' in thing && typeof thing.exact === 'string';
}

/**
 * Finds quoted words in one of many texts, whose context may reach into its neighbours: they are
 * parted by a line break. Gives their offsets in that text; none where they do not stand in it once.
 */
export function placesIn(texts: readonly { readonly text: string }[]) {
  const whole = texts.map(({ text }) => text).join('\n');
  const starts = startsOf(texts.map(({ text }) => text));
  return (index: number, quote: TextQuote): Span | undefined => {
    const start = starts[index];
    const length = texts[index]?.text.length;
    if (start === undefined || length === undefined) return undefined;
    const from = Math.max(0, start - quote.prefix.length);
    const near = whole.slice(from, start + length + quote.suffix.length);
    const [found, ...others] = findQuote(near, quote);
    if (found === undefined || others.length > 0) return undefined;
    const at = from + found - start;
    return { start: at, end: at + quote.exact.length };
  };
}
