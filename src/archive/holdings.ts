import type { Article } from '../domain/article.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import { proofsOf } from './record-fields.ts';
import { RECORD_FIELDS, type RecordField, valuesOf } from '../domain/record-fields.ts';

/** Counts what is known of articles, field by field, and what is missing. */
export function holdings(articles: readonly Article[]) {
  const quotations = articles.flatMap((article) => article.quotations);
  const dates = articles.flatMap(({ record }) => record.date ?? []);
  const certain = dates.filter(isCertainDay).length;
  return {
    articles: articles.length,
    outlets: new Set(articles.flatMap(({ record }) => record.outlet ?? [])).size,
    quotations: quotations.length,
    // Dates that are one certain day; that are not; and articles without one.
    dates: {
      certain,
      uncertain: dates.length - certain,
      unknown: articles.length - dates.length,
    },
    fields: [
      ...FIELDS.map(([field, of]) => tally(field, articles.map(of))),
      tally(
        'Speaker of a quotation',
        quotations.map(({ resolved }) =>
          resolved === 'unknown' ? 'unknown' : resolved === 'asserted' ? 'asserted' : 'read',
        ),
      ),
    ],
  };
}

type How = 'read' | 'asserted' | 'unknown';

const FIELDS: readonly (readonly [string, (article: Article) => How])[] = [
  ...RECORD_FIELDS.filter(({ isExpected }) => isExpected).map(
    (field) => [capitalised(field.noun), (article: Article) => howKnown(article, field)] as const,
  ),
  // Nothing but a record says these.
  ['Time of capture', ({ record }) => (record.source.captured === null ? 'unknown' : 'asserted')],
  ['Address', ({ record }) => (record.source.url === null ? 'unknown' : 'asserted')],
];

function howKnown(article: Article, field: RecordField): How {
  const [value] = valuesOf(article.record, field);
  if (value === undefined) return 'unknown';
  const [best] = proofsOf(article, field, value) ?? [];
  return best?.by === 'record' ? 'asserted' : 'read';
}

function capitalised(noun: string): string {
  return noun.slice(0, 1).toUpperCase() + noun.slice(1);
}

/** Of how many things a field is known, and how; the three add up to all of them. */
function tally(field: string, hows: readonly How[]) {
  const count = (how: How) => hows.filter((one) => one === how).length;
  return { field, read: count('read'), asserted: count('asserted'), unknown: count('unknown') };
}
