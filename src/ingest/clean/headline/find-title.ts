import { type Claim, drop, read } from '../claim.ts';
import type { Unit } from '../unit.ts';
import type { Zones } from '../zones.ts';
import { type Above, wordsOf } from './headline-traits.ts';
import type { PageHeadline } from './headline-of-page.ts';
import { likeliestHeadline } from './likeliest-headline.ts';
import { keyOf } from './stated-titles.ts';

/** What is known of a page's headline before its lines are looked at one by one. */
interface Told extends Pick<Above, 'records' | 'furniture'> {
  /** What the markup of a saved page tells. */
  readonly stated: PageHeadline | undefined;
  /** The headline as the title of the page has it. */
  readonly pageTitle: string | undefined;
  /** The line that a copy without furniture opens with. */
  readonly opening: Unit | undefined;
}

/** So many lines above a text are looked at: further up no headline stands, and each is held to all. */
const NEAREST = 300;

/**
 * Finds the headline above a text: a line that page data or the title of the page has, too; else the
 * line of a text that by its place and its words is likelier the headline than all others together.
 * Else there is none.
 */
export function findTitle({ head, text, lead }: Zones, told: Told): Claim[] {
  const above = [...head, ...lead];
  const { stated, pageTitle, opening, ...known } = told;
  // Page data and a line are two witnesses; one page head alone has to stand above the text.
  const holds = stated?.rule === 'only-page-head' ? above.includes(stated.unit) : true;
  if (stated !== undefined && holds && !text.has(stated.unit)) {
    return claimsOn(stated.rule, stated.unit, above);
  }
  const titled = above.find((unit) => unit.text === pageTitle);
  if (titled !== undefined) return claimsOn('headline-of-the-page-title', titled, above);
  const words = new Set([...text].flatMap((unit) => wordsOf(unit.text)));
  const near = head.slice(-NEAREST);
  const likeliest = likeliestHeadline({ ...known, head: near, words, counts: countsOf(near) });
  if (likeliest !== undefined) return claimsOn('headline-above-the-text', likeliest, above);
  return opening === undefined || !above.includes(opening)
    ? []
    : claimsOn('headline-that-opens-a-copy', opening, above);
}

function claimsOn(rule: string, unit: Unit, above: readonly Unit[]): Claim[] {
  // Of data the name is no part of the value.
  const value = unit.line.data?.value ?? unit.text;
  const key = keyOf(value);
  const again = above.filter((other) => other !== unit && keyOf(other.text) === key);
  return [
    read(unit, rule, [{ field: 'title', value, words: value }]),
    ...again.map((other) => drop(other, 'repeated-headline')),
  ];
}

function countsOf(head: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of head) {
    const key = keyOf(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
