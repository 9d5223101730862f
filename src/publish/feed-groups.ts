import { fullName } from '../domain/archive-about.ts';
import type { FeedPlace } from '../domain/feed.ts';
import { VOCABULARIES, type VocabularyName } from '../domain/vocabulary.ts';
import { writeOpml } from '../formats/opml.ts';
import { at, inFull } from '../site/addresses.ts';
import { KINDS, VOCABULARY_NAMES } from '../site/kinds.ts';
import { archive } from '../archive/archive.ts';
import { combinations } from '../archive/combinations.ts';
import { saidBy } from '../archive/quotations.ts';
import { busiestTerms } from '../archive/terms.ts';
import { archivePlace, articlesPlace, pairPlace, quotationsPlace } from './feed-places.ts';

/** Feeds of one kind, the busiest first. */
interface FeedGroup {
  readonly name: string;
  /** What one of them is of: `Topic`. */
  readonly of: string;
  /** What is counted of each. */
  readonly counts: string;
  /** The page that has all that is followed by them. */
  readonly href: string;
  readonly feeds: readonly {
    readonly label: string;
    readonly count: number;
    readonly place: FeedPlace;
  }[];
}

/** So many of a kind a list for import has: nobody reads more, and hosts are asked for each every hour. */
export const MOST_TO_IMPORT = 100;

/** What can be followed apart from the whole archive, by kind. */
export function feedGroups(): FeedGroup[] {
  const [topics, ...others] = VOCABULARIES.map(termGroup);
  const groups = [...(topics ? [topics] : []), pairGroup(), ...others, quotationsGroup()];
  return groups.filter(({ feeds }) => feeds.length > 0);
}

/** The feed of the archive, and of each kind the busiest, as OPML. */
export function opmlOfFeeds(): string {
  const groups = feedGroups().map(({ name, feeds }) => ({
    name,
    feeds: feeds.slice(0, MOST_TO_IMPORT).map(({ place }) => place),
  }));
  const all = [{ name: 'Everything', feeds: [archivePlace()] }, ...groups];
  return writeOpml(
    fullName(archive().about),
    all.map(({ name, feeds }) => ({ name, feeds: feeds.map(addressedInFull) })),
  );
}

function addressedInFull(place: FeedPlace): FeedPlace {
  return { ...place, page: inFull(place.page), address: inFull(place.address) };
}

function termGroup(vocabulary: VocabularyName): FeedGroup {
  return {
    ...{ name: VOCABULARY_NAMES[vocabulary], of: KINDS[vocabulary], counts: 'Articles' },
    href: at(`${vocabulary}/`),
    feeds: busiestTerms(vocabulary).map((page) => {
      const { term, count } = page;
      return { label: term.label, count, place: articlesPlace(page) };
    }),
  };
}

function pairGroup(): FeedGroup {
  return {
    ...{ name: 'Two topics together', of: 'Topics', counts: 'Articles', href: at('topics/') },
    feeds: combinations()
      .toSorted((a, b) => b.count - a.count)
      .map((pair) => {
        const [one, other] = pair.terms;
        const label = `${one.label} and ${other.label}`;
        return { label, count: pair.count, place: pairPlace(pair) };
      }),
  };
}

function quotationsGroup(): FeedGroup {
  const speakers = [...busiestTerms('people'), ...busiestTerms('organisations')];
  return {
    ...{ name: 'What somebody said', of: 'Speaker', counts: 'Quotations' },
    href: at('quotes/by-speaker/'),
    feeds: speakers
      .flatMap((page) => {
        const place = quotationsPlace(page);
        const { label, id } = page.term;
        return place === undefined ? [] : [{ label, count: saidBy(id).length, place }];
      })
      .toSorted((a, b) => b.count - a.count),
  };
}
