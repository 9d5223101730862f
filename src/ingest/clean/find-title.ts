import { type Claim, drop, read } from './claim.ts';
import type { Unit } from './unit.ts';
import { endsSentence, isItem, wordCount } from './prose.ts';

/**
 * Finds the headline among the lines above the text, best evidence first: the line that the page's
 * title repeats, a line that stands there twice, the first that looks like one. Lines that share
 * words with the text go before those that do not, which are rather menus. The first sentence of a
 * text is never taken for its headline.
 */
export function findTitle(
  head: readonly Unit[],
  pageTitle: string | undefined,
  text: readonly Unit[],
): Claim[] {
  const looksIt = head.filter(isHeadlineLike).map((unit) => unit.text);
  const words = new Set(text.flatMap((unit) => wordsOf(unit.text)));
  const akin = looksIt.filter((line) => isAkin(line, words));
  const candidates = akin.length > 0 ? akin : looksIt;
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

const LEAST_SHARED = 2;

/** True for a line of whose longer words a third or more, and no less than two, stand in the text. */
function isAkin(line: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(line);
  const shared = own.filter((word) => words.has(word)).length;
  return shared >= LEAST_SHARED && shared * 3 >= own.length;
}

/** The words of four letters or more: shorter ones stand in every text. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];
}

// Menus and breadcrumbs in one line: Home > World > Mexico.
const SEPARATOR = / [|>»›•·/] /u;

/** Four to thirty words; it may ask, exclaim or quote, but it does not end with a full stop. */
function isHeadlineLike({ text }: Unit): boolean {
  const words = wordCount(text);
  const stops = endsSentence(text) && !/[?!]["'”’»]?$/u.test(text) && !/[”’"']$/u.test(text);
  const isLabel = /[:;,]$/.test(text) || SEPARATOR.test(text) || isItem(text);
  return words >= 4 && words <= 30 && !stops && !isLabel;
}
