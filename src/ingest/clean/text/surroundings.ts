import { type Element, outward } from '../../lines/element.ts';
import { endsSentence, wordCount } from '../prose.ts';
import type { Unit } from '../unit.ts';
import { type Parts, partsReader } from './element-names.ts';

/** What is known of the lines of a page before it is known which are its text. */
export interface Known {
  /** The headline that page data and a heading agree on. */
  readonly headline: Unit | undefined;
  /** How much of a line stands in the text that page data states, from 0 to 1; undefined where it states none. */
  readonly stated: ((text: string) => number) | undefined;
  /** Lines that a rule knows for furniture, or that say something of the article. */
  readonly furniture: ReadonlySet<Unit>;
  /** Lines in which the page speaks of itself. */
  readonly notices: ReadonlySet<Unit>;
  /** Lines that are the label of a box. */
  readonly labels: ReadonlySet<Unit>;
  /** Those that open a box of other articles, or of what readers say. */
  readonly boxes: ReadonlySet<Unit>;
}

/** A line of a page among the others. */
export interface Place {
  readonly unit: Unit;
  readonly words: number;
  /** Its words where it is a sentence by itself, else 0. */
  readonly prose: number;
  readonly parts: Parts;
  /** The tags between the element that holds the text and the line; undefined outside it. */
  readonly path: string | undefined;
}

/** The lines of a page with what stands around them. */
export interface Surroundings extends Known {
  readonly places: readonly Place[];
  /** The path by which most words of sentences stand in the element that holds the text. */
  readonly path: string | undefined;
  /** How often each line stands on the page. */
  readonly count: ReadonlyMap<string, number>;
  /** How many lines the nearest sentence stands above and below, by the line. */
  readonly above: readonly number[];
  readonly below: readonly number[];
  /** The longest stretch without a sentence between the first one and the line. */
  readonly gap: readonly number[];
  /** True for a line below such a box, below a sentence. */
  readonly isBoxed: readonly boolean[];
  readonly headlineAt: number;
}

/** A line of so many words with a sentence's end is a sentence by itself. */
const LEAST = 6;
/** A sentence that parts from its neighbours what stands between. */
const FULL = 8;

/** Looks around the lines of a page: cost is linear in their number. */
export function lookAround(units: readonly Unit[], known: Known): Surroundings {
  const partsOf = partsReader();
  const bare = units.map((unit) => {
    const words = wordCount(unit.text);
    const isProse = words >= LEAST && endsSentence(unit.text) && (unit.line.linked ?? 0) < 0.5;
    const prose = isProse && !known.furniture.has(unit) ? words : 0;
    return { unit, words, prose, parts: partsOf(unit.line.element) };
  });
  const holder = holderOf(bare);
  const places = bare.map((place) => ({ ...place, path: pathTo(holder, place.unit.line.element) }));
  const headlineAt = known.headline === undefined ? -1 : units.indexOf(known.headline);
  const isFull = places.map(({ prose }) => prose >= FULL);
  return {
    ...known,
    places,
    path: commonest(places),
    count: countOf(units),
    above: distances(isFull),
    below: distances(isFull.toReversed()).toReversed(),
    gap: gaps(isFull, headlineAt),
    isBoxed: boxed(places, isFull, headlineAt, known.boxes),
    headlineAt,
  };
}

type Bare = Omit<Place, 'path'>;

/** What of its weight a sentence lends to each element further out. */
const DECAY = 0.7;
const SIDES = ['nav', 'aside', 'footer', 'form', 'figcaption'];

/** The element that holds the text: the one that most words of sentences stand in, the nearer the better. */
function holderOf(places: readonly Bare[]): Element | undefined {
  const weights = new Map<Element, number>();
  for (const { unit, prose, parts } of places) {
    let weight = SIDES.some((tag) => parts.tags.has(tag)) ? prose / 5 : prose;
    for (const element of outward(unit.line.element)) {
      if (weight < 0.01) break;
      weights.set(element, (weights.get(element) ?? 0) + weight);
      weight *= DECAY;
    }
  }
  let holder: Element | undefined;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight > most) [holder, most] = [element, weight];
  }
  return holder;
}

function pathTo(holder: Element | undefined, element: Element | undefined): string | undefined {
  const tags: string[] = [];
  for (const one of outward(element)) {
    if (one === holder) return tags.join(' ');
    tags.push(one.tag);
  }
  return undefined;
}

function commonest(places: readonly Place[]): string | undefined {
  const words = new Map<string, number>();
  for (const { path, prose } of places) {
    if (path !== undefined) words.set(path, (words.get(path) ?? 0) + prose);
  }
  return [...words].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function countOf(units: readonly Unit[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { text } of units) count.set(text, (count.get(text) ?? 0) + 1);
  return count;
}

/** How many lines before each the last marked one stands: 1 is the line before. */
function distances(isMarked: readonly boolean[]): number[] {
  let distance = Infinity;
  return isMarked.map((marked) => {
    const here = distance;
    distance = marked ? 1 : distance + 1;
    return here;
  });
}

function gaps(isFull: readonly boolean[], headlineAt: number): number[] {
  let [gap, longest, isOpen] = [0, 0, false];
  return isFull.map((full, index) => {
    if (full && index > headlineAt) {
      longest = Math.max(longest, gap);
      [gap, isOpen] = [0, true];
    } else if (isOpen) gap++;
    return isOpen ? Math.max(longest, gap) : 0;
  });
}

function boxed(
  places: readonly Place[],
  isFull: readonly boolean[],
  headlineAt: number,
  boxes: ReadonlySet<Unit>,
): boolean[] {
  let [hasText, isOpen] = [false, false];
  return places.map(({ unit }, index) => {
    if (isFull[index] === true && index > headlineAt) hasText = true;
    if (hasText && boxes.has(unit)) isOpen = true;
    return isOpen;
  });
}
