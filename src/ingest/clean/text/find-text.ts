import type { Unit } from '../unit.ts';
import { densestRun } from './densest-run.ts';
import { type Known, lookAround } from './surroundings.ts';
import { type Media, weigh, type Weighed } from './weigh.ts';

/** The lines of a page that are its text, and of every other the rule that leaves it out. */
export interface FoundText {
  readonly text: readonly Unit[];
  readonly rules: ReadonlyMap<Unit, string>;
}

/** So many words of a line count towards a run, at most: by their root, as one paragraph is no text yet. */
const MOST_WORDS = 60;
/** Of a page without a sure line the surest sentences are text: so far below the third surest they reach. */
const REACH: Readonly<Record<Media, number>> = { page: 2.5, text: 0.5 };
/** What is known for furniture parts two paragraphs no more than so: ads and notices stand between them. */
const KNOWN = 2.5;
/** A line in doubt is text: what is lost is worse than what stays. */
const BAR = -0.3;
/** What a line has to weigh against its run to end it. Fitted with the weights. */
const PATIENCE: Readonly<Record<Media, number>> = { page: 2.5, text: 1.5 };

/** What is known to be no text weighs so much against a run: as a paragraph does for it. */
const ENDS = 20;

/**
 * Finds the densest run of prose among the lines that people see, and what in it is text.
 * `mayBeText` leaves out what is known to be none: it ends a run.
 */
export function findText(
  units: readonly Unit[],
  mayBeText: readonly Unit[],
  known: Known,
  media: Media,
): FoundText {
  const page = lookAround(units, known);
  const open = new Set(mayBeText);
  const weighed = weigh(page, media);
  const bar = barOf(weighed, REACH[media]);
  const [start, end] = densestRun(
    weighed.map(({ place, sum }) => {
      if (!open.has(place.unit)) return -ENDS;
      const words = Math.min(place.words, MOST_WORDS);
      const weight = (sum - bar + PATIENCE[media]) * Math.sqrt(words);
      return known.furniture.has(place.unit) ? Math.max(weight, -KNOWN) : weight;
    }),
  );
  const text: Unit[] = [];
  const rules = new Map<Unit, string>();
  weighed.forEach(({ place: { unit }, sum, against }, index) => {
    const isWithin = index >= start && index < end;
    const isText = isWithin && sum > bar && open.has(unit) && !known.labels.has(unit);
    if (isText) text.push(unit);
    else rules.set(unit, against);
  });
  return { text, rules };
}

/**
 * What a line has to weigh to be text, which is less where hardly a sentence weighs much, as in a text
 * of two paragraphs or of boxes.
 */
function barOf(weighed: readonly Weighed[], reach: number): number {
  const sentences = weighed.filter(({ place }) => place.prose > 0);
  const surest = (sentences.length > 0 ? sentences : weighed).map(({ sum }) => sum);
  const third = surest.toSorted((a, b) => b - a)[Math.min(2, surest.length - 1)] ?? 0;
  return Math.min(BAR, third - reach);
}
