/** A stretch of the chart, in per cent of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
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
