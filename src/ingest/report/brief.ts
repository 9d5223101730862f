import type { ArchiveState } from './archive-state.ts';
import { describeProposed } from './describe-proposed.ts';
import { countGaps, GAP_KINDS } from './gaps.ts';
import { mostUseful, type Proposals } from './proposals.ts';
import { worstFirst } from './worst.ts';

/** How an archive stands, in few lines for a terminal. */
export type Brief = Readonly<Record<'notices' | 'gaps' | 'worst' | 'proposals', readonly string[]>>;

/** No more lines than these are in each part, the line that leads to the whole included. */
const MOST: Readonly<Record<keyof Brief, number>> = {
  notices: 3,
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
  const notices = captures.flatMap(({ file, told }) =>
    told.notices.map((notice) => `${file}: ${notice}`),
  );
  return {
    notices: first(notices, MOST.notices, 'more notices'),
    gaps: gaps.map(([words, number]) => `${String(number).padStart(5)} ${words}`),
    worst: worst
      .slice(0, MOST.worst)
      .map(({ capture: { file, slug }, why }) => `${file} → ${slug}: ${why.join(', ')}`),
    proposals: first(useful.map(describeProposed), MOST.proposals, 'more'),
  };
}

/** No more lines than `most`; the last of more says how many there are. */
function first(lines: readonly string[], most: number, more: string): string[] {
  const rest = lines.length - most + 1;
  return rest <= 1 ? [...lines] : [...lines.slice(0, most - 1), `… and ${String(rest)} ${more}`];
}
