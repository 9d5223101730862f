import type { StatementKey } from './statement.ts';

/** The names and properties by which the tags of news pages state something, in small letters. */
const KEYS: Readonly<Record<Exclude<StatementKey, 'type' | 'language' | 'captured'>, string>> = {
  title:
    'og:title twitter:title headline title dc.title dcterms.title sailthru.title parsely-title hdl article:title',
  date:
    'article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished ' +
    'pubdate publishdate publish-date publish_date publication_date published_time published date dc.date ' +
    'dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued date.issued article.published ' +
    'article:post_date sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate ' +
    'originalpublicationdate iso-8601-publish-date article_date_original citation_publication_date displaydate ' +
    'article.created datecreated vr:published_time rnews:datepublished',
  updated:
    'article:modified_time article:modified og:updated_time og:article:modified_time datemodified lastmod last-modified ' +
    'dc.date.modified dcterms.modified article.updated revision_date moddate',
  author:
    'author article:author article:author_name og:article:author dc.creator dcterms.creator sailthru.author ' +
    'parsely-author byl byline authors cxenseparse:author article.author twitter:data1 citation_author rnews:author',
  site: 'og:site_name application-name publisher dc.publisher dcterms.publisher twitter:app:name:iphone',
  address: 'og:url',
  tags: 'keywords news_keywords article:tag sailthru.tags parsely-tags',
};

const BY_NAME = new Map(
  Object.entries(KEYS).flatMap(([key, names]) =>
    names.split(' ').map((name) => [name, key as StatementKey] as const),
  ),
);

/** What a `<meta>` of this name, property or item property states; undefined where nothing of use. */
export function keyOfMeta(name: string): StatementKey | undefined {
  return BY_NAME.get(name.toLowerCase());
}
