import type { Article } from '../domain/article.ts';
import type { Period } from '../domain/period.ts';
import { topicsWithin } from '../domain/topic-tree.ts';
import { archive, onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { allEvents, allUnplaced, type Event } from './events.ts';
import { dateRow } from './periods.ts';
import { type TermPage, termPages } from './terms.ts';
import {
  openingOf,
  type TimelineEntry,
  timelineEntries,
  type TimelineSection,
  timelineSections,
  yearOf,
} from './timeline-sections.ts';
import type { Told } from './told.ts';

/** A longer timeline shows a year at a time: some 200 entries are 150 kB of page. */
const MOST_ENTRIES = 200;

/** A timeline: of everything, or of one topic or person; all of it, or of one year. */
export interface TimelinePage {
  /** Its place below `/timeline/`: ``, `topics/tariffs/`, `2025/`. */
  readonly path: string;
  /** The topic or the person that it is of. */
  readonly of: TermPage | undefined;
  readonly year: Period | undefined;
  /** The years of a timeline that is parted into years. */
  readonly years: readonly { readonly year: Period; readonly path: string }[];
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly sections: readonly TimelineSection[];
  readonly published: number;
  readonly told: number;
  /** Times told of that cannot be placed. */
  readonly unplaced: readonly Told[];
}

/** Every timeline that has a page: of everything first, then of each topic, then of each person. */
export const timelinePages = onceABuild((): TimelinePage[] => [
  ...pagesOf(undefined),
  ...termPages('topics').flatMap(pagesOf),
  ...termPages('people').flatMap(pagesOf),
]);

/** The timeline of a topic or a person, where it has one. */
export function timelineOf(page: TermPage): TimelinePage | undefined {
  return timelinePages().find(({ of }) => of === page);
}

function pagesOf(of: TermPage | undefined): TimelinePage[] {
  const articles = of?.articles ?? articlesNewestFirst();
  const isOf = of === undefined ? () => true : tellsOf(of);
  const events = allEvents().filter(({ tellings }) => tellings.some(isOf));
  const entries = timelineEntries(articles.map(dateRow), events);
  const base = of === undefined ? '' : `${of.vocabulary}/${of.term.id}/`;
  const page = { of, articles, events, unplaced: allUnplaced().filter(isOf) };
  if (entries.length === 0) return [];
  if (entries.length <= MOST_ENTRIES) {
    return [{ ...page, ...listOf(entries), path: base, year: undefined, years: [] }];
  }
  const known = entries.flatMap((entry) => yearOf(entry) ?? []);
  const years = [...new Set(known)].map((year) => ({ year, path: `${base}${year}/` }));
  const opening = openingOf(entries);
  return [
    ...years.map(({ year, path }) => {
      const own = entries.filter((entry) => yearOf(entry) === year);
      return { ...page, ...listOf(own), path, year, years };
    }),
    { ...page, ...listOf(opening.entries), path: base, year: opening.year, years },
  ];
}

/** Tells whether a sentence names the person, or the topic or one below it. */
function tellsOf({ vocabulary, term: { id } }: TermPage): (telling: Told) => boolean {
  if (vocabulary === 'people') return ({ people }) => people.includes(id);
  const within = topicsWithin(id, archive().vocabularies.topics);
  return ({ topics }) => topics.some((topic) => within.has(topic));
}

function listOf(entries: readonly TimelineEntry[]) {
  const published = entries.filter(({ kind }) => kind === 'published').length;
  return {
    sections: timelineSections(entries),
    published,
    told: entries.length - published,
  };
}
