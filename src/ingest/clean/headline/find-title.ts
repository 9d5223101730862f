import { type Claim, drop, read } from '../claim.ts';
import { endsSentence, isItem, wordCount } from '../prose.ts';
import type { Unit } from '../unit.ts';
import type { Zones } from '../zones.ts';
import { keyOf } from './stated-titles.ts';

/** What is known of a page's headline before its lines are looked at one by one. */
interface Told {
  /** The line that page data states as the title, or its only page head. */
  readonly stated: Unit | undefined;
  /** The headline as the title of the page has it. */
  readonly pageTitle: string | undefined;
  /** Lines that are something else: furniture, dates, bylines. */
  readonly others: ReadonlySet<Unit>;
}

/**
 * Finds the headline above a text. It needs two witnesses: page data and a line, the title of the
 * page and a line, a line that stands there twice; or a place right above the text. Else there is none.
 */
export function findTitle(
  { head, text, lead }: Zones,
  { stated, pageTitle, others }: Told,
): Claim[] {
  const above = [...head, ...lead];
  if (stated !== undefined && !text.has(stated)) {
    return claimsOn('headline-of-the-page-data', stated, stated.text, above);
  }
  const candidates = head.filter((unit) => isHeadlineLike(unit) && !others.has(unit));
  const titled = above.find((unit) => unit.text === pageTitle);
  if (titled !== undefined) {
    return claimsOn('headline-of-the-page-title', titled, titled.text, above);
  }
  const words = new Set([...text].flatMap((unit) => wordsOf(unit.text)));
  const twice = candidates.find((unit) => isSaidAgain(unit, head) && isAkin(unit.text, words));
  if (twice !== undefined) {
    return claimsOn('headline-repeated-on-the-page', twice, twice.text, above);
  }
  const near = nearestHeadline(candidates, head, others, words);
  return near === undefined ? [] : claimsOn('headline-above-the-text', near, near.text, above);
}

function claimsOn(rule: string, unit: Unit, value: string, above: readonly Unit[]): Claim[] {
  const key = keyOf(value);
  const again = above.filter((other) => other !== unit && keyOf(other.text) === key);
  return [
    read(unit, rule, [{ field: 'title', value, words: value }]),
    ...again.map((other) => drop(other, 'repeated-headline')),
  ];
}

/** True for a line that stands above the text again, by itself or at the end or head of another. */
function isSaidAgain(unit: Unit, head: readonly Unit[]): boolean {
  const key = keyOf(unit.text);
  return head.some((other) => {
    if (other === unit) return false;
    const said = keyOf(other.text);
    return said === key || said.startsWith(key) || said.endsWith(key);
  });
}

/** So many lines, of what is no headline, may stand between it and the text. */
const FARTHEST = 12;
/** What a line has to reach to be taken for the headline by its place. */
const LEAST = 3;

/** The line above the text that most speaks for: first of the page, near, over a byline, akin to the text. */
function nearestHeadline(
  candidates: readonly Unit[],
  head: readonly Unit[],
  others: ReadonlySet<Unit>,
  words: ReadonlySet<string>,
): Unit | undefined {
  const ranked = candidates.map((unit) => {
    const index = head.indexOf(unit);
    const below = head.slice(index + 1, index + 4);
    const distance = head.length - index;
    const rank =
      (isAkin(unit.text, words) ? 2 : 0) +
      (below.some((one) => others.has(one)) ? 1 : 0) +
      (distance <= 3 ? 1 : distance > FARTHEST ? -2 : 0) +
      (index === 0 ? 1 : 0) +
      (wordCount(unit.text) >= 5 ? 0.5 : 0);
    return { unit, rank };
  });
  const best = ranked.toSorted((a, b) => b.rank - a.rank)[0];
  return best !== undefined && best.rank >= LEAST ? best.unit : undefined;
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

/** Three to thirty words; it may ask, exclaim or quote, but it does not end with a full stop. */
function isHeadlineLike({ text }: Unit): boolean {
  const words = wordCount(text);
  const stops = endsSentence(text) && !/[?!]["'”’»]?$/u.test(text) && !/[”’"']$/u.test(text);
  const isLabel = /[:;,]$/.test(text) || SEPARATOR.test(text) || isItem(text);
  return words >= 3 && words <= 30 && !stops && !isLabel;
}
