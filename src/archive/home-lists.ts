import type { Period } from '../domain/period.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import { at, periodAddress, termAddress } from '../site/addresses.ts';
import { speakers } from './quotations.ts';
import { type TopicSpokenOn, topicsSpokenOn } from './said-on.ts';
import { busiestTerms } from './terms.ts';
import { type TimelineEntry, yearOf } from './timeline-sections.ts';

/** So many rows has each list of the home page. */
const MOST = { speakers: 8, topics: 20, terms: 12 };
/** So many topics of each who is most quoted. */
const MOST_TOPICS = 12;

/** The lists of the home page that lead on: names with their figures, the largest first. */
export function homeLists(entries: readonly TimelineEntry[]) {
  return {
    mostQuoted: mostQuoted(),
    topics: busiest('topics', 'Topics', 'Topic', MOST.topics),
    people: busiest('people', 'People', 'Person', MOST.terms),
    outlets: busiest('outlets', 'Outlets', 'Outlet', MOST.terms),
    years: years(entries),
  };
}

function busiest(vocabulary: VocabularyName, name: string, of: string, most: number) {
  const pages = busiestTerms(vocabulary);
  const rows = pages.slice(0, most).map(({ term: { id, label }, count }) => ({
    ...{ label, href: termAddress(vocabulary, id), figures: [count] },
  }));
  const columns = ['Articles'];
  return { name, of, columns, href: at(`${vocabulary}/`), rows, left: pages.length - rows.length };
}

/** Somebody who is quoted, and on what. */
export interface Voice {
  readonly label: string;
  readonly href: string;
  readonly topics: readonly TopicSpokenOn[];
  readonly quotations: number;
}

/** Who is quoted most, each with the topics they spoke on. */
function mostQuoted() {
  const known = speakers().filter(({ key }) => key !== '');
  const voices = known.slice(0, MOST.speakers).flatMap(({ key, said }): Voice[] => {
    const [first] = said;
    if (first === undefined) return [];
    const { speaker: label, speakerHref: href = at('quotes/by-speaker/'), quotation } = first;
    const topics = topicsSpokenOn(key, vocabularyOf(quotation.speaker.kind));
    return [{ label, href, topics: topics.slice(0, MOST_TOPICS), quotations: said.length }];
  });
  return { voices, left: known.length - voices.length };
}

function vocabularyOf(kind: string) {
  return kind === 'organisation' ? 'organisations' : 'people';
}

/** The years in which something was published, the newest first, each article in the first it may be of. */
function years(entries: readonly TimelineEntry[]) {
  const byYear = [...Map.groupBy(entries, yearOf)].flatMap(([year, own]) =>
    year === undefined ? [] : [{ year, ...figuresOf(own) }],
  );
  const published = byYear
    .filter(({ articles }) => articles > 0)
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
  const rows = published.slice(0, MOST.terms).map(yearRow);
  const columns = ['Articles', 'Events in the news'];
  const left = published.length - rows.length;
  return { name: 'Years', of: 'Year', columns, href: at('timeline/'), rows, left };
}

function figuresOf(entries: readonly TimelineEntry[]) {
  const articles = entries.filter(({ kind }) => kind === 'published').length;
  return { articles, events: entries.length - articles };
}

function yearRow({ year, articles, events }: { year: Period } & ReturnType<typeof figuresOf>) {
  return { label: year, href: periodAddress(year), figures: [articles, events] };
}
