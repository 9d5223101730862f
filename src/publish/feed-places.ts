import { fullName } from '../domain/archive-about.ts';
import type { FeedPlace } from '../domain/feed.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';
import {
  at,
  combinationAddress,
  feedAddress,
  quotationsAddress,
  termAddress,
} from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import type { Combination } from '../archive/combinations.ts';
import { saidBy } from '../archive/quotations.ts';
import type { TermPage } from '../archive/terms.ts';

/** Of a speaker quoted less often the feed of the articles is enough. */
const FEWEST_QUOTATIONS = 3;

/** What an article has to do with a term to be in its feed. */
const BRINGS: Readonly<Record<VocabularyName, (label: string) => string>> = {
  topics: (label) => `Articles on ${label}`,
  people: (label) => `Articles that name ${label} or that ${label} wrote`,
  organisations: (label) => `Articles that name ${label}`,
  outlets: (label) => `Articles published by ${label}, or credited to it`,
};

/** The feed of the whole archive. */
export function archivePlace(): FeedPlace {
  return {
    title: fullName(archive().about),
    brings: 'Every article that comes into the archive',
    page: at(''),
    address: feedAddress(at('')),
    json: at('feed.json'),
  };
}

/** The feeds of a term: of its articles, and, where it is somebody often quoted, of what they said. */
export function termPlaces(page: TermPage): FeedPlace[] {
  const said = quotationsPlace(page);
  return said === undefined ? [articlesPlace(page)] : [articlesPlace(page), said];
}

/** The feed of the articles of a term. */
export function articlesPlace({ vocabulary, term }: TermPage): FeedPlace {
  const page = termAddress(vocabulary, term.id);
  const brings = BRINGS[vocabulary](term.label);
  return { title: titled(term.label), brings, page, address: feedAddress(page) };
}

/** The feed of what a person or an organisation is quoted with; none of those seldom quoted. */
export function quotationsPlace({ vocabulary, term }: TermPage): FeedPlace | undefined {
  if (vocabulary !== 'people' && vocabulary !== 'organisations') return undefined;
  if (saidBy(term.id).length < FEWEST_QUOTATIONS) return undefined;
  return {
    title: titled(`${term.label}: quotations`),
    brings: `What ${term.label} is quoted with, word for word`,
    page: `${termAddress(vocabulary, term.id)}#said`,
    address: feedAddress(quotationsAddress(vocabulary, term.id)),
  };
}

/** The feed of the articles that have two topics. */
export function pairPlace({ id, terms }: Combination): FeedPlace {
  const both = terms.map(({ label }) => label).join(' and ');
  const page = combinationAddress(id);
  const brings = `Articles on both ${both}`;
  return { title: titled(both), brings, page, address: feedAddress(page) };
}

function titled(title: string): string {
  return `${title} · ${archive().about.name}`;
}
