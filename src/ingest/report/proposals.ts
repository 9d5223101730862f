import type { CaptureState } from './archive-state.ts';
import type { Proposed } from './proposed.ts';
import { rankNames } from './rank-names.ts';
import { rankOutlets } from './rank-outlets.ts';

/** What an archive proposes for its vocabularies, in each list the most useful first. */
export interface Proposals {
  readonly names: readonly Proposed[];
  readonly topics: readonly Proposed[];
  readonly outlets: readonly Proposed[];
}

/** Everything that the captures propose and no vocabulary has. */
export function proposalsOf(captures: readonly CaptureState[]): Proposals {
  return { names: rankNames(captures), topics: [], outlets: rankOutlets(captures) };
}

/** All of them, those of most articles first; what one article alone has stands at the end. */
export function mostUseful({ names, topics, outlets }: Proposals): Proposed[] {
  return [...outlets, ...names, ...topics].toSorted((a, b) => b.articles - a.articles);
}
