import type { Unit } from '../unit.ts';
import { densestRun } from './densest-run.ts';
import { type Known, lookAround, type Surroundings } from './surroundings.ts';
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
  const isLabel = (index: number) =>
    units.slice(index, index + 1).some((unit) => known.labels.has(unit));
  const isOpen = (index: number) => units.slice(index, index + 1).some((unit) => open.has(unit));
  const weighed = weigh(page, media);
  const bar = barOf(page, weighed, REACH[media]);
  const [start, end] = densestRun(
    weighed.map(({ sum }, index) => {
      if (!isOpen(index)) return -ENDS;
      const words = Math.min(page.places[index]?.words ?? 0, MOST_WORDS);
      return (sum - bar + PATIENCE[media]) * Math.sqrt(words);
    }),
  );
  const isText = (index: number) =>
    index >= start &&
    index < end &&
    isOpen(index) &&
    !isLabel(index) &&
    (weighed[index]?.sum ?? 0) > bar;
  return {
    text: units.filter((_, index) => isText(index)),
    rules: new Map(
      units.flatMap((unit, index) =>
        isText(index) ? [] : [[unit, weighed[index]?.against ?? ''] as const],
      ),
    ),
  };
}

/**
 * What a line has to weigh to be text, which is less where hardly a sentence weighs much, as in a text
 * of two paragraphs or of boxes.
 */
function barOf({ places }: Surroundings, weighed: readonly Weighed[], reach: number): number {
  const sums = (least: number) =>
    weighed.flatMap(({ sum }, index) => ((places[index]?.prose ?? 0) >= least ? sum : []));
  const sentences = sums(1);
  const surest = (sentences.length > 0 ? sentences : sums(0)).toSorted((a, b) => b - a);
  return Math.min(BAR, (surest[Math.min(2, surest.length - 1)] ?? 0) - reach);
}
