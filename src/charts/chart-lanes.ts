/** A stretch of the chart, in per cent of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch over all that a date may be; where no end is known it fades. */
export interface Bar extends Stretch {
  readonly fades: 'no' | 'left' | 'right';
}

/** How far the bar of an open date reaches before it has faded, in per cent of the chart. */
const FADE = 14;

/** The bar between two places of the chart, of which one may not be known. */
export function barBetween(start: number | undefined, end: number | undefined): Bar {
  const from = start ?? Math.max(0, (end ?? 0) - FADE);
  const fades = start === undefined ? 'left' : end === undefined ? 'right' : 'no';
  return { from, to: end ?? Math.min(100, from + FADE), fades };
}

/** Gives things a lane each, the topmost (0) in which none before it is in the way. */
export function inLanes<Thing>(
  things: readonly Thing[],
  stretchOf: (thing: Thing) => Stretch,
): (Thing & { readonly lane: number })[] {
  const ends: number[] = [];
  return things.map((thing) => {
    const { from, to } = stretchOf(thing);
    const free = ends.findIndex((end) => end < from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return { ...thing, lane };
  });
}

/** Number of lanes that things were given. */
export function laneCount(things: readonly { readonly lane: number }[]): number {
  return Math.max(0, ...things.map(({ lane }) => lane + 1));
}
