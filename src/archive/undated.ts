import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { allEvents, allUnplaced } from './events.ts';
import { type ListPage, listPages } from './list-pages.ts';
import { dateRow } from './periods.ts';
import type { Row } from './terms.ts';
import { timelines } from './timeline-pages.ts';
import { yearOf } from './timeline-sections.ts';
import type { Told } from './told.ts';

/** What no year can have: an article of no known one, or a time told of. */
export type Undated =
  | { readonly kind: 'published'; readonly row: Row }
  | { readonly kind: 'told'; readonly told: Told };

/** Of times that cannot be placed a timeline shows so many. */
export const MOST_UNPLACED = 20;

/** What no timeline can place, in pages; none where the timeline of everything shows all of it. */
export const undatedLists = onceABuild((): ListPage<Undated>[] => {
  const [whole] = timelines();
  const isParted = (whole?.years ?? []).length > 0;
  const published = isParted ? articlesWithoutYear() : [];
  // Of a decade or a century: its year is as unknown.
  const ofNoYear = isParted ? allEvents().filter((event) => yearOf(event) === undefined) : [];
  const told = [...ofNoYear.flatMap(({ tellings }) => tellings), ...allUnplaced()];
  const isShown = ofNoYear.length === 0 && told.length <= MOST_UNPLACED;
  if (published.length === 0 && isShown) return [];
  return listPages<Undated>([
    ...published.map((row) => ({ kind: 'published', row }) as const),
    ...told.map((one) => ({ kind: 'told', told: one }) as const),
  ]);
});

function articlesWithoutYear(): Row[] {
  return articlesNewestFirst()
    .filter(({ record }) => yearOf(record) === undefined)
    .map(dateRow);
}
