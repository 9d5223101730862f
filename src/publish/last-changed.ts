import type { Article } from '../domain/article.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { allArticles, articlesNewestFirst } from '../archive/articles.ts';
import { periodPages } from '../archive/periods.ts';
import { termPages } from '../archive/terms.ts';
import {
  articleAddress,
  at,
  captureAddress,
  periodAddress,
  termAddress,
} from '../site/addresses.ts';

/**
 * The day on which pages last changed, by their addresses, as far as something true can be said
 * without a clock: an article when it came into the archive, or of its last notice; a list when the
 * last of what it lists did. Of other pages nothing is said. `null` is of a page that no search engine
 * is to list: its article is kept out of them, or it only leads on.
 */
export function lastChanged(): Readonly<Record<string, string | null>> {
  const all = articlesNewestFirst();
  const lists = ['', 'articles/', 'new/', 'quotes/', 'timeline/', 'exports/'];
  return Object.fromEntries([
    ...lists.flatMap((path) => dayOf(at(path), all)),
    ...allArticles().flatMap(ofArticle),
    ...VOCABULARIES.flatMap((vocabulary) => [
      ...dayOf(at(`${vocabulary}/`), all),
      ...termPages(vocabulary).flatMap(({ term, articles }) =>
        dayOf(termAddress(vocabulary, term.id), articles),
      ),
    ]),
    ...periodPages().flatMap(({ period, sure, rough, events }) =>
      dayOf(
        periodAddress(period),
        [...sure, ...rough, ...events.flatMap(({ tellings }) => tellings)].map(
          ({ article }) => article,
        ),
      ),
    ),
  ]);
}

/** The same of the pages of one article: its own, its capture's, and those at its former addresses. */
export function ofArticle({
  slug,
  formerly,
  record,
}: Article): (readonly [string, string | null])[] {
  const { added, index } = record;
  const noticed = record.notices.map(({ day }) => day);
  const last = [added, ...noticed].toSorted().at(-1) ?? added;
  return [
    [articleAddress(slug), index ? last : null],
    [captureAddress(slug), index ? added : null],
    ...formerly.map((former) => [articleAddress(former), null] as const),
  ];
}

/** The last day on which one of some articles came in; of none there is nothing to say. */
function dayOf(address: string, articles: readonly Article[]): (readonly [string, string])[] {
  let last = '';
  for (const { record } of articles) if (record.added > last) last = record.added;
  return last === '' ? [] : [[address, last]];
}
