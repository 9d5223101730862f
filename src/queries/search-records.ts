import { titleWords } from '../domain/article.ts';
import { dateWords } from '../domain/date-words.ts';
import { periodsOf } from '../domain/period.ts';
import { outletWords } from './outlet-words.ts';
import { quotationFacts } from './quotation-facts.ts';
import { allQuotations, type Quoted } from './quotations.ts';
import { termOf } from './terms.ts';

/** What the search index is told of a quotation. Its address is from the root of the site. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** A record of the search index for each quotation. */
export function searchRecords(): SearchRecord[] {
  return allQuotations().map(recordOf);
}

function recordOf({ archived, quotation, before, after, speaker, topics }: Quoted): SearchRecord {
  const { article, slug } = archived;
  const outlet = outletWords(article);
  const date = dateWords(article.date);
  return {
    url: `/articles/${slug}/#${quotation.id}`,
    content: before + quotation.words.exact + after,
    language: 'en',
    meta: {
      title: quotation.words.exact,
      speaker: `${speaker}, ${quotationFacts(quotation)}`,
      article: titleWords(article),
      outlet,
      date,
    },
    filters: {
      kind: ['quotation'],
      speaker: [speaker],
      said: [quotation.kind],
      outlet: article.outlet === null ? [] : [termOf('outlets', article.outlet).label],
      person: article.people.map((id) => termOf('people', id).label),
      topic: topics.map((id) => termOf('topics', id).label),
      year: periodsOf(article.date ?? '').filter(({ length }) => length === 4),
    },
    sort: { date: article.date ?? '0' },
  };
}
