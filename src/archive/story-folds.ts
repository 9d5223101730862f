import { type Period, periodWords } from '../domain/period.ts';
import { periodAddress, timelineAddress } from '../site/addresses.ts';
import { type TimelineEntry, type TimelineSection, timelineSections } from './timeline-sections.ts';

/** So many entries stand in full, however few months they fill. */
const MOST_UNFOLDED = 40;
/** In a longer story the newest months stand in full, up to so many entries. */
const MOST_OPEN = 16;
/** So many months before those have a line each, and so many years before these; the rest has one. */
const MOST_MONTHS = 12;
const MOST_YEARS = 8;

/** A month, a year or several of a story, of which only the figures are said. */
export interface FoldedTime {
  readonly words: string;
  readonly href: string;
  readonly articles: number;
  readonly events: number;
  /** True of several years, which no month or year is to be measured by. */
  readonly isEra: boolean;
}

type Section = TimelineSection & { readonly period: Period };

/** What of a story is open, and what is folded before and after it. */
export function foldStory(all: readonly TimelineEntry[]) {
  const sections = timelineSections(all).filter(isPlaced);
  const entries = sections.flatMap((section) => section.entries);
  if (entries.length <= MOST_UNFOLDED) return { open: entries, before: [], after: [] };
  // What is told of may lie long ahead; the story has come to its newest article.
  const newest = sections.findLastIndex((section) =>
    section.entries.some(({ kind }) => kind === 'published'),
  );
  const last = newest < 0 ? sections.length - 1 : newest;
  const first = firstOpen(sections, last);
  const open = sections.slice(first, last + 1).flatMap((section) => section.entries);
  // A month that is too long has a line as well as its newest entries.
  const ended = open.length > MOST_OPEN ? first + 1 : first;
  return {
    open: open.slice(-MOST_OPEN),
    before: folded(sections.slice(0, ended), MOST_MONTHS),
    after: folded(sections.slice(last + 1), 0),
  };
}

function isPlaced(section: TimelineSection): section is Section {
  return section.period !== undefined;
}

/** Where the sections begin that fit, the last of which is open whatever it has. */
function firstOpen(sections: readonly Section[], last: number): number {
  let first = last;
  let size = sections[last]?.entries.length ?? 0;
  for (const [back, { entries }] of sections.slice(0, last).toReversed().entries()) {
    size += entries.length;
    if (size > MOST_OPEN) break;
    first = last - 1 - back;
  }
  return first;
}

/** The last few sections one by one, those before them by year, and the earliest years together. */
function folded(sections: readonly Section[], months: number): FoldedTime[] {
  const own = months === 0 ? [] : sections.slice(-months);
  const earlier = sections.slice(0, sections.length - own.length);
  const years = [...Map.groupBy(earlier, ({ period }) => period.slice(0, 4))];
  const apart = years.slice(-MOST_YEARS);
  const together = years.slice(0, years.length - apart.length);
  const begun = own[0]?.period.slice(0, 4);
  const yearWords = (year: Period) => (year === begun ? `Earlier in ${year}` : year);
  return [
    ...(together.length === 0 ? [] : [eraOf(together)]),
    ...apart.map(([year, ones]) => ({ ...foldedAs(year, ones), words: yearWords(year) })),
    ...own.map(foldedApart),
  ];
}

function eraOf(years: readonly (readonly [Period, readonly Section[]])[]): FoldedTime {
  const names = years.map(([year]) => year);
  const era = foldedAs(
    names[0] ?? '',
    years.flatMap(([, ones]) => ones),
  );
  if (years.length === 1) return era;
  const words = `${era.words}–${names.at(-1) ?? ''}`;
  return { ...era, words, href: timelineAddress(''), isEra: true };
}

/** Beside the months of a year, what has no month is of some time in it. */
function foldedApart(section: Section): FoldedTime {
  const folded = foldedAs(section.period, [section]);
  return section.period.length > 4 ? folded : { ...folded, words: `Some time in ${folded.words}` };
}

function foldedAs(period: Period, sections: readonly Section[]): FoldedTime {
  const entries = sections.flatMap((section) => section.entries);
  const articles = entries.filter(({ kind }) => kind === 'published').length;
  return {
    words: periodWords(period),
    href: periodAddress(period),
    articles,
    events: entries.length - articles,
    isEra: false,
  };
}
