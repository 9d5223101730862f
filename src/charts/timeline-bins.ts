import type { Period } from '../domain/period.ts';
import { binsOver, type Spell, type Ticks } from './bins-over.ts';
import { monthAt, type Place, placeOf } from './bin-places.ts';

/** A date further than this from every sure publication is no part of the picture; in months. */
const FAR = 12;

/** How many things are of a bar for sure, and how many more may begin in it. */
export interface Tally {
  sure: number;
  rough: number;
}

/** A bar of time: what was published in it, and what is told of it. */
export interface Bin extends Spell {
  readonly published: Tally;
  readonly told: Tally;
}

/** Says where the bar of a month, or of a year and more, leads. */
export type BarAddress = (period: Period) => string;

/** What was published and what is told of in bars of time, where single marks would be too many. */
export interface TimelineBins {
  readonly bins: readonly Bin[];
  readonly ticks: Ticks;
  /** What is of longer time than a bar, or too far from all publications. */
  readonly notDrawn: number;
}

/**
 * Draws up the bars for dates (EDTF); undefined where no publication has a place. What is open, or
 * uncertain, counts where it may begin. The bars reach over some days (ISO) besides.
 */
export function timelineBins(
  published: readonly string[],
  told: readonly string[],
  over: readonly string[] = [],
): TimelineBins | undefined {
  const [ours, theirs] = [published, told].map((dates) =>
    dates.flatMap((date) => placeOf(date) ?? []),
  );
  const sure = (ours ?? []).filter(({ isSure }) => isSure);
  const anchors = sure.length > 0 ? sure : (ours ?? []);
  if (anchors.length === 0) return undefined;
  const bounds = [...anchors.map(({ first }) => first), ...over.map(monthAt)];
  const [from, until] = [least(bounds) - FAR, most(bounds) + FAR];
  const near = ({ first, last }: Place) => first >= from && last <= until;
  const [above, below] = [(ours ?? []).filter(near), (theirs ?? []).filter(near)];
  const months = [...bounds, ...[...above, ...below].map(({ first }) => first)];
  const { spells, ticks, step, binOf } = binsOver(least(months), most(months));
  const none = () => ({ sure: 0, rough: 0 });
  const bins = spells.map((spell) => ({ ...spell, published: none(), told: none() }));
  let drawn = 0;
  const put = ({ first, last, isSure, isOpen, isFine }: Place, track: 'published' | 'told') => {
    const isWithin = binOf(first) === binOf(last);
    // Of an open year it is not known in which month it begins.
    const isPlaced = isFine || step >= 12 || (isWithin && !isOpen);
    const tally = isPlaced ? bins[binOf(first)]?.[track] : undefined;
    if (tally === undefined) return;
    tally[isSure && isWithin ? 'sure' : 'rough'] += 1;
    drawn += 1;
  };
  for (const place of above) put(place, 'published');
  for (const place of below) put(place, 'told');
  return { bins, ticks, notDrawn: published.length + told.length - drawn };
}

// Of tens of thousands, which are too many to be arguments.
function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
