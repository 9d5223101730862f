import type { ArchiveState } from './archive-state.ts';
import { describeProposed } from './describe-proposed.ts';
import { countGaps, GAP_KINDS } from './gaps.ts';
import { mostUseful, type Proposals } from './proposals.ts';
import { worstFirst } from './worst.ts';

/** How an archive stands, in few lines for a terminal. */
export type Brief = Readonly<Record<'gaps' | 'worst' | 'proposals', readonly string[]>>;

/** No more lines than these are in each part, the line that leads to the whole included. */
const MOST: Readonly<Record<keyof Brief, number>> = {
  gaps: GAP_KINDS,
  worst: 5,
  proposals: 11,
};

/** What of the whole report is told on a terminal. */
export function briefOf({ captures }: ArchiveState, proposals: Proposals): Brief {
  const gaps = countGaps(captures);
  const worst = worstFirst(captures);
  // Places and what is no name have no pages.
  const useful = mostUseful(proposals).filter(({ kind }) => kind !== 'place' && kind !== 'other');
  const shown = useful.slice(0, MOST.proposals - 1);
  const rest = useful.length - shown.length;
  return {
    gaps: gaps.map(([words, number]) => `${String(number).padStart(5)} ${words}`),
    worst: worst
      .slice(0, MOST.worst)
      .map(({ capture: { file, slug }, why }) => `${file} → ${slug}: ${why.join(', ')}`),
    proposals: [
      ...shown.map(describeProposed),
      ...(rest > 0 ? [`… and ${String(rest)} more`] : []),
    ],
  };
}
