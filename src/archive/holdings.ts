import type { Archived } from '../disk/read-archive.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import type { Proof } from '../domain/evidence.ts';

/** Of how many things a field is known, and how; the three add up to all of them. */
interface FieldHolding {
  readonly field: string;
  readonly read: number;
  readonly asserted: number;
  readonly unknown: number;
}

/** What the archive holds, in numbers. */
export interface Holdings {
  readonly articles: number;
  readonly outlets: number;
  readonly quotations: number;
  /** Dates that are one certain day; that are not; and articles without one. */
  readonly dates: {
    readonly certain: number;
    readonly uncertain: number;
    readonly unknown: number;
  };
  readonly fields: readonly FieldHolding[];
}

/** Counts what is known of articles, field by field, and what is missing. */
export function holdings(articles: readonly Archived[]): Holdings {
  const quotations = articles.flatMap(({ reading }) => reading.quotations);
  const dates = articles.flatMap(({ article }) => article.date ?? []);
  const certain = dates.filter(isCertainDay).length;
  return {
    articles: articles.length,
    outlets: new Set(articles.flatMap(({ article }) => article.outlet ?? [])).size,
    quotations: quotations.length,
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

const FIELDS: readonly (readonly [string, (archived: Archived) => How])[] = [
  ['Headline', ({ article, reading }) => how(article.title, reading.proofs.title)],
  ['Date', ({ article, reading }) => how(article.date, reading.proofs.date)],
  ['Outlet', ({ article, reading }) => how(article.outlet, reading.proofs.outlet)],
  [
    'Author',
    ({ article: { authors }, reading }) =>
      how(authors[0], reading.proofs.authors[authors[0] ?? '']),
  ],
  // Nothing but a record says these.
  ['Time of capture', ({ article }) => (article.source.captured === null ? 'unknown' : 'asserted')],
  ['Address', ({ article }) => (article.source.url === null ? 'unknown' : 'asserted')],
];

function how(value: string | null | undefined, [proof]: readonly Proof[] = []): How {
  if (value === null || value === undefined) return 'unknown';
  return proof?.by === 'record' ? 'asserted' : 'read';
}

function tally(field: string, hows: readonly How[]): FieldHolding {
  const count = (how: How) => hows.filter((one) => one === how).length;
  return { field, read: count('read'), asserted: count('asserted'), unknown: count('unknown') };
}
