import type { CaptureState } from './archive-state.ts';

/** In an archive of fewer articles little can be said of how words are spread over it. */
const FEW = 10;

/**
 * True where words look like furniture by the articles that have them: they are in more than half of
 * an archive, or in several of one outlet and in none of the other ones, of which most articles are.
 */
export function isFurniture(
  having: readonly CaptureState[],
  all: readonly CaptureState[],
): boolean {
  const articles = new Set(having.map(({ slug }) => slug)).size;
  if (all.length >= FEW && articles * 2 > all.length) return true;
  const [outlet, ...others] = new Set(having.map(outletOf));
  if (articles < 2 || others.length > 0) return false;
  return all.filter((one) => outletOf(one) === outlet).length * 2 < all.length;
}

function outletOf({ told }: CaptureState): string | undefined {
  return told.outlet?.value;
}
