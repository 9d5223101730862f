import { titleWords } from '../domain/article.ts';
import { dateWords } from '../domain/date-words.ts';
import { periodsOf } from '../domain/period.ts';
import { outletWords } from './outlet-words.ts';
import { quotationFacts } from './quotation-facts.ts';
import { allQuotations, type Quoted } from './quotations.ts';
import { termOf } from './terms.ts';

/** A quotation as other programs want it. Its address is from the root of the site. */
export interface QuotationRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: Readonly<Record<string, string>>;
}

/** A record of each quotation. */
export function quotationRecords(): QuotationRecord[] {
  return allQuotations().map(recordOf);
}

function recordOf({
  archived,
  quotation,
  before,
  after,
  speaker,
  topics,
}: Quoted): QuotationRecord {
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
