import type { Article } from '../domain/article.ts';
import { dateParts } from '../domain/citation.ts';
import { certainDay } from '../domain/edtf-date.ts';
import { isListed } from '../domain/showing.ts';
import { archive } from '../archive/archive.ts';
import { citationOf } from './citations.ts';
import { termOf } from '../archive/terms.ts';

/** A `<meta>` of a page: `name` (Dublin Core, Highwire) or `property` (Open Graph). */
interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/**
 * What reference managers and search engines read of an article: Dublin Core, the citation tags of
 * Highwire, and Open Graph. They take a date for certain, so one that is not stated plainly is left out.
 */
export function articleMetadata(article: Article): MetaTag[] {
  return isListed(article.record)
    ? [...dublinCore(article), ...highwire(article), ...openGraph(article)]
    : [];
}

function dublinCore(article: Article): MetaTag[] {
  const { title, authors, outlet, language, date, original, address } = citationOf(article);
  return named([
    // Zotero takes this type for a newspaper article.
    ['DC.type', 'NewsItem'],
    ['DC.title', title],
    ...authors.map((name) => ['DC.creator', name] as const),
    ['DC.publisher', outlet],
    ['DC.language', language],
    ['DC.date', dateParts(date) && date],
    ['DC.identifier', address],
    ['DC.source', original],
    ...topicsOf(article).map((topic) => ['DC.subject', topic] as const),
  ]);
}

function highwire(article: Article): MetaTag[] {
  const { title, authors, outlet, date, address } = citationOf(article);
  return named([
    ['citation_title', title],
    ...authors.map((name) => ['citation_author', name] as const),
    // Its own `citation_journal_title` would make Zotero save the article of a journal.
    ['prism.publicationName', outlet],
    ['citation_publication_date', dateParts(date) && date?.replaceAll('-', '/')],
    ['citation_public_url', address],
    ['citation_keywords', topicsOf(article).join('; ')],
  ]);
}

function openGraph(article: Article): MetaTag[] {
  const { outlet, date } = article.record;
  const day = certainDay(date);
  return [
    // Zotero takes the name of a site for that of the paper, where it finds no other.
    ...(outlet === null ? [] : [{ property: 'og:site_name', content: archive().about.name }]),
    ...(day === undefined ? [] : [{ property: 'article:published_time', content: day }]),
    ...topicsOf(article).map((content) => ({ property: 'article:tag', content })),
  ];
}

function topicsOf({ record }: Article): string[] {
  return record.topics.map((id) => termOf('topics', id).label);
}

/** Tags of what is known; of the rest none. */
function named(values: readonly (readonly [string, string | null | undefined])[]): MetaTag[] {
  return values.flatMap(([name, content]) =>
    content == null || content === '' ? [] : [{ name, content }],
  );
}
