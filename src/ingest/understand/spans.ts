import type { Block } from '../../domain/block.ts';
import type { Span } from '../../domain/sentence.ts';

/** A stretch of the text of a block. */
export type Placed = Span & { readonly block: Block };

/** Stretches by the block they stand in, in reading order. */
export function byBlock<Stretch extends Placed>(stretches: readonly Stretch[]) {
  return Map.groupBy(
    stretches.toSorted((a, b) => a.start - b.start),
    ({ block }) => block,
  );
}

/** The first of ordered stretches, which do not overlap, that ends at the offset or beyond it. */
export function firstEndingFrom<Stretch extends Span>(
  stretches: readonly Stretch[],
  offset: number,
): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low];
}
