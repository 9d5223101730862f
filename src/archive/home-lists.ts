import type { VocabularyName } from '../domain/vocabulary.ts';
import { at, periodAddress, termAddress } from '../site/addresses.ts';
import { speakers } from './quotations.ts';
import { type TopicSpokenOn, topicsSpokenOn } from './said-on.ts';
import { busiestTerms } from './terms.ts';
import { countsOf, yearPages } from './periods.ts';

/** So many rows has each list of the home page. */
const MOST = { speakers: 8, topics: 20, terms: 12 };
/** So many topics of each who is most quoted. */
const MOST_TOPICS = 12;

/** The lists of the home page that lead on: names with their figures, the largest first. */
export function homeLists() {
  return {
    mostQuoted: mostQuoted(),
    topics: busiest('topics', 'Topics', 'Topic', MOST.topics),
    people: busiest('people', 'People', 'Person', MOST.terms),
    outlets: busiest('outlets', 'Outlets and sources', 'Outlet or source', MOST.terms),
    years: years(),
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

/** The years in which something was published, the newest first, with the figures of their pages. */
function years() {
  const published = yearPages()
    .map((page) => ({ year: page.period, ...countsOf(page) }))
    .filter(({ sure, rough }) => sure + rough > 0)
    .toReversed();
  const rows = published.slice(0, MOST.terms).map(({ year, sure, rough, events }) => ({
    ...{ label: year, href: periodAddress(year) },
    figures: [sure, rough, events],
  }));
  const columns = ['Articles', 'Dated only roughly', 'Events in the news'];
  const left = published.length - rows.length;
  return { name: 'Years', of: 'Year', columns, href: at('timeline/'), rows, left };
}
