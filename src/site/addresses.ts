import type { Article } from '../domain/article.ts';
import { copyOf } from '../domain/capture-names.ts';
import type { Period } from '../domain/period.ts';
import type { VocabularyName } from '../domain/vocabulary.ts';

/** The path under which the archive is served, with a slash at both ends. */
const base = `${import.meta.env.BASE_URL}/`.replace(/\/+$/, '/');

/** A page or file of the archive by its path from the root: `at('topics/')`. */
export function at(path: string): string {
  return base + path;
}

/** An address with the site in front, for what is read far from it: feeds, citations, exports. */
export function inFull(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}

/** The page of an article. */
export function articleAddress(slug: string): string {
  return at(`articles/${slug}/`);
}

/** A quotation at its place in the article. */
export function quotationAddress(slug: string, id: string): string {
  return `${articleAddress(slug)}#${id}`;
}

/** All wordings of a statement that several articles quote. */
export function statementAddress(id: string): string {
  return at(`said/${id}/`);
}

/** The capture of an article, line by line. */
export function captureAddress(slug: string): string {
  return at(`articles/${slug}/capture/`);
}

/** The capture of an article as the file that was kept. */
export function captureFileAddress({ slug, record }: Pick<Article, 'slug' | 'record'>): string {
  return at(`articles/${slug}/${copyOf(record.source.capture)}`);
}

/** The page of a term: a topic, a person, an organisation, an outlet. */
export function termAddress(vocabulary: VocabularyName, id: string): string {
  return at(`${vocabulary}/${id}/`);
}

/** The page of a year, a month or a day. */
export function periodAddress(period: Period): string {
  return at(`${period.replaceAll('-', '/')}/`);
}

/** The same day of every year: `05-28`. */
export function anniversaryAddress(day: string): string {
  return at(`on/${day}/`);
}

/** A year of one topic, person, organisation or outlet; without a year, what is of no known one. */
export function termYearAddress(
  vocabulary: VocabularyName,
  id: string,
  year: Period | undefined,
): string {
  return `${termAddress(vocabulary, id)}${year ?? 'undated'}/`;
}

/** The search for articles that have all of some topics. */
export function searchAddress(...topics: readonly string[]): string {
  return at(`search/?${topics.map((id) => `topic=${id}`).join('&')}`);
}

/** A timeline by its place below `/timeline/`: `topics/tariffs/`. */
export function timelineAddress(path: string): string {
  return at(`timeline/${path}`);
}

/** The feeds of a page, which stand below its address: as JSON only that of the whole archive. */
export function feedAddresses(page: string): { readonly rss: string; readonly json?: string } {
  const rss = `${page}feed.xml`;
  return page === base ? { rss, json: `${page}feed.json` } : { rss };
}

/** The page of two topics together, by the id of the combination: `fentanyl/and/sovereignty`. */
export function combinationAddress(id: string): string {
  return at(`topics/${id}/`);
}

/** What somebody is reported to have said without marks, as the search lists it. */
export function reportedAddress(id: string): string {
  return at(`search/?speaker=${id}&kind=reported`);
}

/** What somebody is quoted with, as the search lists it. */
export function spokenAddress(id: string): string {
  return at(`search/?speaker=${id}&tab=quotations`);
}

/** All quotations on a topic or by somebody, where its own page has only the newest. */
export function quotationsAddress(vocabulary: VocabularyName, id: string): string {
  return `${termAddress(vocabulary, id)}quotations/`;
}

/** What a person, or an organisation, said on a topic. */
export function onAddress(
  speaker: string,
  topic: string,
  vocabulary: 'people' | 'organisations' = 'people',
): string {
  return `${termAddress(vocabulary, speaker)}on/${topic}/`;
}
