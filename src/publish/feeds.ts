import { descriptionOf, fullName } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import type { Feed, FeedEntry } from '../domain/feed.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { writeJsonFeed } from '../formats/json-feed.ts';
import { writeRss } from '../formats/rss.ts';
import { articleAddress, at, feedAddresses, inFull, termAddress } from '../site/addresses.ts';
import { archive } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { outletWords } from '../archive/outlet-words.ts';
import { dateRow } from '../archive/periods.ts';
import { type Row, type TermPage, termOf, termPages } from '../archive/terms.ts';

// A reader asks for a feed every hour or so, and only for what is new; the pages list everything.
const MOST_ENTRIES = 50;

/** The addresses that have feeds: the home page and the page of each term. */
export function feedPaths() {
  const pages = VOCABULARIES.flatMap((vocabulary) => termPages(vocabulary));
  return [
    { params: { list: undefined }, props: { feed: generalFeed } },
    ...pages.map((page) => ({
      params: { list: `${page.vocabulary}/${page.term.id}` },
      props: { feed: () => termFeed(page) },
    })),
  ];
}

/** A feed as RSS 2.0, or, that of the archive, as JSON Feed 1.1. */
export const feedText = { rss: writeRss, json: writeJsonFeed };

/** All articles, each with the words that date it. */
export function generalFeed(): Feed {
  const { about } = archive();
  const articles = articlesNewestFirst();
  const rows = articles.map((article) => ['The date', dateRow(article)] as const);
  return feedOf(at(''), fullName(about), descriptionOf(about), articles, rows);
}

/** The articles of a term, each with the words that earn it its place there. */
export function termFeed({ vocabulary, term, groups, articles }: TermPage): Feed {
  const rows = groups.flatMap((group) => group.rows.map((row) => [term.label, row] as const));
  const title = `${term.label} · ${archive().about.name}`;
  // A channel of RSS has a description.
  const description = term.note ?? title;
  return feedOf(termAddress(vocabulary, term.id), title, description, articles, rows);
}

/** A row of a list, and what its words prove. */
type ProvedRow = readonly [proved: string, row: Row];

function feedOf(
  page: string,
  title: string,
  description: string,
  newestFirst: readonly Article[],
  rows: readonly ProvedRow[],
): Feed {
  const byArticle = Map.groupBy(rows, ([, { article }]) => article);
  const { rss, json } = feedAddresses(page);
  return {
    title,
    description,
    page: inFull(page),
    rss: inFull(rss),
    json: json && inFull(json),
    entries: newestFirst
      .slice(0, MOST_ENTRIES)
      .map((article) => entryOf(article, byArticle.get(article) ?? [])),
  };
}

function entryOf({ slug, record }: Article, rows: readonly ProvedRow[]): FeedEntry {
  const { date, authors, topics, language, source } = record;
  return {
    address: inFull(articleAddress(slug)),
    original: source.url,
    title: titleWords(record),
    language,
    authors,
    lines: [`${outletWords(record)}, ${dateWords(date)}.`, ...rows.flatMap(proofLine)],
    day: date !== null && isCertainDay(date) ? date : undefined,
    tags: topics.map((id) => termOf('topics', id).label),
  };
}

function proofLine([proved, { words }]: ProvedRow): string[] {
  if (words === undefined) return [];
  if (words.kind === 'assertion')
    return [`${proved} (reason given by the archive): ${words.basis}`];
  const { before, exact, after, place } = words;
  return [`${proved} (${place}): ${before}${exact}${after}`];
}
