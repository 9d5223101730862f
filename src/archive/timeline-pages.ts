import type { Article } from '../domain/article.ts';
import type { Period } from '../domain/period.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { periodAddress, termYearAddress, timelineAddress } from '../site/addresses.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { allEvents, allUnplaced, type Event } from './events.ts';
import { type ListPage, listPages, ROWS_A_PAGE } from './list-pages.ts';
import { dateRow, periodPage, periodPages, yearPages } from './periods.ts';
import { toldOf } from './term-events.ts';
import { busiestTerms, type TermPage, termPages } from './terms.ts';
import { termYears } from './term-years.ts';
import {
  sectionAddresses,
  type TimelineEntry,
  timelineEntries,
  yearOf,
} from './timeline-sections.ts';
import type { Told } from './told.ts';

/** More than four pages nobody reads from end to end: the years of such a timeline have them. */
const MOST_ENTRIES = 200;

/** A timeline: of everything, or of one topic or person of which something is told. */
export interface Timeline {
  /** Its place below `/timeline/`: ``, `topics/tariffs/`. */
  readonly path: string;
  /** The topic or the person that it is of. */
  readonly of: TermPage | undefined;
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  /** Its entries in pages, the earliest first; of one that is parted into years, the newest alone. */
  readonly lists: readonly ListPage<TimelineEntry>[];
  /** The years that have all of it, where it is parted into years. */
  readonly years: readonly Period[];
  /** Times told of that cannot be placed. */
  readonly unplaced: readonly Told[];
}

/** Every timeline that has a page: of everything first, then of each topic, then of each person. */
export const timelines = onceABuild((): readonly Timeline[] => [
  timelineOfAll(),
  ...timelinesOf().values(),
]);

/** The timeline of a topic or a person, where it has one. */
export function timelineOf(page: TermPage): Timeline | undefined {
  return timelinesOf().get(page);
}

/** The topics and the people that have a timeline, the busiest first. */
export const termsWithTimeline = {
  topics: onceABuild(() => busiestWithTimeline('topics')),
  people: onceABuild(() => busiestWithTimeline('people')),
};

function busiestWithTimeline(vocabulary: VocabularyName): TermPage[] {
  return busiestTerms(vocabulary).filter((page) => timelineOf(page) !== undefined);
}

const timelinesOf = onceABuild(
  () =>
    new Map(
      [...termPages('topics'), ...termPages('people')].flatMap((page) => {
        const timeline = timelineOfTerm(page);
        return timeline === undefined ? [] : [[page, timeline] as const];
      }),
    ),
);

function timelineOfAll(): Timeline {
  const [articles, events] = [articlesNewestFirst(), allEvents()];
  const entries = timelineEntries(articles.map(dateRow), events);
  const years = entries.length > MOST_ENTRIES ? yearPages().map(({ period }) => period) : [];
  const page = { path: '', of: undefined, articles, events, unplaced: allUnplaced() };
  return { ...page, years, lists: listsOf(entries, years) };
}

/** One without anything told of would only say what the page of its term says. */
function timelineOfTerm(of: TermPage): Timeline | undefined {
  const { vocabulary, term, articles } = of;
  const { events, unplaced } = toldOf(of);
  if (events.length + unplaced.length === 0) return undefined;
  const entries = timelineEntries(articles.map(dateRow), events);
  const years = (termYears().get(of) ?? []).flatMap(({ year }) => year ?? []);
  const path = `${vocabulary}/${term.id}/`;
  return { path, of, articles, events, unplaced, years, lists: listsOf(entries, years) };
}

/** Where the bar of a month or a year in the picture of a timeline leads. */
export function barAddresses({ path, of, lists, years }: Timeline): (period: Period) => string {
  if (years.length > 0) {
    const all = of === undefined ? periodPages().map(({ period }) => period) : years;
    const known = all.filter(({ length }) => length === 4).toSorted();
    // A bar of several years leads to the first of them that has something.
    const yearFrom = (period: Period) =>
      known.find((year) => year >= period.slice(0, 4)) ?? known.at(-1) ?? '';
    return of === undefined
      ? (period) => periodAddress(periodPage(period) === undefined ? yearFrom(period) : period)
      : (period) => termYearAddress(of.vocabulary, of.term.id, yearFrom(period));
  }
  const list = timelineAddress(path);
  const sections = sectionAddresses(
    lists.flatMap(({ items }) => items),
    list,
  );
  return (period) =>
    sections.get(period) ?? [...sections].find(([own]) => own.startsWith(period))?.[1] ?? list;
}

function listsOf(entries: readonly TimelineEntry[], years: readonly Period[]) {
  if (years.length === 0) return listPages(entries);
  // What is told of times to come is not the newest.
  const newest = entries.findLastIndex(
    (entry) => entry.kind === 'published' && yearOf(entry) !== undefined,
  );
  const end = newest < 0 ? entries.length : newest + 1;
  return listPages(entries.slice(Math.max(0, end - ROWS_A_PAGE), end));
}
