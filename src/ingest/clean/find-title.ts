import { type Claim, drop, read } from './claim.ts';
import { isItem } from './bullet.ts';
import type { Unit } from './unit.ts';
import { endsSentence, wordCount } from './prose.ts';

/**
 * Finds the headline among the lines above the text, best evidence first: the line that the page's
 * title repeats, a line that stands there twice, the first that looks like one. The first sentence
 * of a text is never taken for its headline.
 */
export function findTitle(head: readonly Unit[], pageTitle: string | undefined): Claim[] {
  const candidates = head.filter(isHeadlineLike).map(({ text }) => text);
  const [rule, title] =
    named('headline-of-the-page-title', pageTitle) ??
    named('headline-repeated-on-the-page', firstRepeated(candidates)) ??
    named('first-headline', candidates[0]) ??
    [];
  if (rule === undefined || title === undefined) return [];
  const [first, ...again] = head.filter(({ text }) => text === title);
  if (first === undefined) return [];
  return [
    read(first, rule, [{ field: 'title', value: title, words: title }]),
    ...again.map((unit) => drop(unit, 'repeated-headline')),
  ];
}

function named(rule: string, title: string | undefined): [string, string] | undefined {
  return title === undefined ? undefined : [rule, title];
}

function firstRepeated(texts: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return texts.find((text) => seen.has(text) || !seen.add(text));
}

/** Four to thirty words; it may ask, exclaim or quote, but it does not end with a full stop. */
function isHeadlineLike({ text }: Unit): boolean {
  const words = wordCount(text);
  const stops = endsSentence(text) && !/[?!]["'”’»]?$/u.test(text) && !/[”’"']$/u.test(text);
  return words >= 4 && words <= 30 && !stops && !isItem(text) && !/[:;,]$/.test(text);
}
