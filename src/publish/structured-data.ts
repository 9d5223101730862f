import type {
  MediaObject,
  NewsArticle,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { descriptionOf, fullName } from '../domain/archive-about.ts';
import type { Article } from '../domain/article.ts';
import { isPage } from '../domain/capture-names.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import {
  articleAddress,
  at,
  captureAddress,
  captureFileAddress,
  inFull,
} from '../site/addresses.ts';
import { type DataBlock, writeDataBlock } from '../site/data-block.ts';
import { archive } from '../archive/archive.ts';
import { authorData, CONTEXT, termData, wholeData } from './named-things.ts';
import { onDay } from './page-data.ts';
import { termOf } from '../archive/terms.ts';

/** The data of an article for its page. */
export function articleBlock(article: Article): DataBlock {
  return writeDataBlock(articleData(article));
}

/** The data of the archive for its home page. */
export function archiveBlock(): DataBlock {
  return writeDataBlock(archiveData());
}

/** An article in the words of schema.org. */
export function articleData(article: Article): WithContext<NewsArticle> {
  const { slug, record } = article;
  const { date, updated, outlet, authors, language, source } = record;
  const address = inFull(articleAddress(slug));
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline: titleWords(record),
    ...(language === null ? {} : { inLanguage: language }),
    ...onDay('datePublished', date),
    ...onDay('dateModified', updated),
    ...(authors.length === 0 ? {} : { author: authors.map(authorData) }),
    ...(outlet === null ? {} : { publisher: termData('outlets', outlet) }),
    ...(source.credit === null ? {} : { creditText: termOf('outlets', source.credit).label }),
    ...basedOn(article),
    about: record.topics.map((id) => termData('topics', id)),
    mentions: [
      ...record.people.map((id) => termData('people', id)),
      ...record.organisations.map((id) => termData('organisations', id)),
    ],
    archivedAt: inFull(captureAddress(slug)),
    encoding: captureData(article),
    isPartOf: wholeData(),
  };
}

/** The archive itself in the words of schema.org, with its search. */
export function archiveData(): WithContext<WebSite> {
  const { about } = archive();
  const { name, subject } = about;
  const home = inFull(at(''));
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${inFull(at('search/'))}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name,
    ...(subject === undefined ? {} : { alternateName: fullName(about) }),
    description: descriptionOf(about),
    potentialAction: search,
  };
}

/** The original, where it is known, and who published the text first. */
function basedOn({ record: { source } }: Article): { isBasedOn?: NewsArticle[] } {
  const { url, originalPublisher } = source;
  const works: NewsArticle[] = [];
  if (url !== null) works.push({ '@type': 'NewsArticle', '@id': url, url });
  if (originalPublisher !== null) {
    works.push({
      '@type': 'NewsArticle',
      publisher: termData('outlets', originalPublisher),
    });
  }
  return works.length === 0 ? {} : { isBasedOn: works };
}

/** The capture; its address only where it is given out. */
function captureData(article: Article): MediaObject {
  const { record, capture } = article;
  return {
    '@type': 'MediaObject',
    ...(record.show === 'full' ? { contentUrl: inFull(captureFileAddress(article)) } : {}),
    encodingFormat: isPage(capture.file) ? 'text/html' : 'text/plain',
    contentSize: `${String(capture.bytes)} B`,
    sha256: capture.sha256,
  };
}
