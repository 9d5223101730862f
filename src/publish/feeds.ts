import { descriptionOf } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { type Feed, type FeedEntry, type FeedPlace, VOICE } from '../domain/feed.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { writeAtom } from '../formats/atom.ts';
import { writeJsonFeed } from '../formats/json-feed.ts';
import { at, inFull } from '../site/addresses.ts';
import { archive, onceABuild } from '../archive/archive.ts';
import { articlesByAdded } from '../archive/articles.ts';
import { type Combination, combinations } from '../archive/combinations.ts';
import { dateRow } from '../archive/periods.ts';
import { saidBy } from '../archive/quotations.ts';
import { type TermPage, termPage, termPages } from '../archive/terms.ts';
import { articleEntry, type ProvedRow, quotationEntry } from './feed-entries.ts';
import { archivePlace, articlesPlace, pairPlace, quotationsPlace } from './feed-places.ts';

// A reader asks for a feed every hour or so, and only for what is new; the pages list everything.
const MOST_ENTRIES = 50;

/** A feed as Atom, or, that of the archive, as JSON Feed 1.1. */
export const feedText = { atom: writeAtom, json: writeJsonFeed };

/** The addresses below which feeds stand, each with its feed. */
export function feedPaths() {
  return allFeeds().map(({ place, feed }) => ({
    params: { list: place.address.slice(at('').length, -'/feed.xml'.length) || undefined },
    props: { feed },
  }));
}

/** Every feed of the archive, to be made when it is written. */
export function allFeeds(): { readonly place: FeedPlace; readonly feed: () => Feed }[] {
  const terms = VOCABULARIES.flatMap((vocabulary) => termPages(vocabulary));
  return [
    { place: archivePlace(), feed: archiveFeed },
    ...terms.map((page) => ({ place: articlesPlace(page), feed: () => termFeed(page) })),
    ...terms.flatMap((page) => {
      const place = quotationsPlace(page);
      return place === undefined ? [] : [{ place, feed: () => quotationsFeed(page, place) }];
    }),
    ...combinations().map((pair) => ({ place: pairPlace(pair), feed: () => pairFeed(pair) })),
  ];
}

/** All articles, each with the words that date it. */
export function archiveFeed(): Feed {
  const entries = articlesByAdded()
    .slice(0, MOST_ENTRIES)
    .map((article) => articleEntry(article, [['The date', dateRow(article)]]));
  return feedOf(archivePlace(), entries, descriptionOf(archive().about));
}

/** The articles of a term, each with the words that earn it its place there. */
function termFeed(page: TermPage): Feed {
  return feedOf(articlesPlace(page), entriesOf(page.articles, [page]), page.term.note);
}

/** The articles that have two topics, each with the words that earn it both. */
function pairFeed(pair: Combination): Feed {
  const pages = pair.terms.flatMap(({ id }) => termPage('topics', id) ?? []);
  const [one, other] = pages.map(({ articles }) => articles);
  const having = new Set(other);
  const both = (one ?? []).filter((article) => having.has(article));
  return feedOf(pairPlace(pair), entriesOf(both, pages));
}

/** What a person or an organisation is quoted with; what one article quotes in the order of its text. */
function quotationsFeed({ term }: TermPage, place: FeedPlace): Feed {
  const byArticle = Map.groupBy(saidBy(term.id), ({ article }) => article);
  const quoted = lastAddedFirst([...byArticle.keys()]).flatMap(
    (article) => byArticle.get(article) ?? [],
  );
  return feedOf(place, quoted.slice(0, MOST_ENTRIES).map(quotationEntry));
}

function feedOf(place: FeedPlace, entries: readonly FeedEntry[], description?: string): Feed {
  const { title, brings, page, address, json } = place;
  const { name, language } = archive().about;
  return {
    ...{ title, brings, page: inFull(page), address: inFull(address) },
    json: json && inFull(json),
    description: description ?? `${brings}.`,
    language: language ?? VOICE,
    from: name,
    entries,
  };
}

/** The articles that came in last, with the words that earn them the terms of some pages. */
function entriesOf(articles: readonly Article[], pages: readonly TermPage[]): FeedEntry[] {
  const last = lastAddedFirst(articles).slice(0, MOST_ENTRIES);
  const isLast = new Set(last);
  const proved = pages.flatMap(({ term, groups }) =>
    groups
      .flatMap(({ rows }) => rows.filter(({ article }) => isLast.has(article)))
      .map((row): ProvedRow => [term.label, row]),
  );
  const byArticle = Map.groupBy(proved, ([, { article }]) => article);
  return last.map((article) => articleEntry(article, byArticle.get(article) ?? []));
}

const placesByAdded = onceABuild(
  () => new Map(articlesByAdded().map((article, place) => [article, place])),
);

function lastAddedFirst(articles: readonly Article[]): Article[] {
  const places = placesByAdded();
  return articles.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
