import { parentOf, type Period, periodWords } from '../../domain/period.ts';
import type { Known, PeriodRow } from './known.ts';
import { thingsWith } from './names.ts';
import { plainLeft, type Spans } from './spans.ts';
import type { Token } from './tokens.ts';

/** A page that a query names, and what is on it. */
export interface GoTo {
  /** From the root of the site. */
  readonly path: string;
  readonly label: string;
  readonly kind: 'topics' | 'people' | 'organisations' | 'outlets' | 'date' | 'said';
  readonly articles?: number;
  readonly quotations?: number;
  /** Events that articles of any date tell of. */
  readonly events?: number;
}

const MOST = 5;

/** The pages that a query names, the best first: what two names share, whole names, parts of names. */
export function pagesNamed(tokens: readonly Token[], spans: Spans, known: Known): GoTo[] {
  const whole = spans.names
    .map(({ start, end, paths }) => ({ words: end - start, pages: thingPages(paths, known) }))
    .toSorted((a, b) => b.words - a.words)
    .flatMap(({ pages }) => pages);
  const dates = spans.dates.flatMap(({ period }) => periodPage(period, known) ?? []);
  const left = plainLeft(tokens, spans, known);
  const parts = left.length === 0 ? [] : thingPages(thingsWith(left, known), known);
  const all = [...saidOnPages(spans, known), ...whole, ...dates, ...parts];
  return [...new Map(all.map((page) => [page.path, page])).values()].slice(0, MOST);
}

function thingPages(paths: readonly string[], known: Known): GoTo[] {
  return paths
    .flatMap((path): GoTo[] => {
      const { label, articles } = known.things[path] ?? {};
      const kind = path.split('/')[0] as GoTo['kind'];
      return label === undefined ? [] : [{ path, label, kind, ...(articles && { articles }) }];
    })
    .toSorted((a, b) => (b.articles ?? 0) - (a.articles ?? 0));
}

/** What one that is named said on a topic that is. */
function saidOnPages({ names }: Spans, { things }: Known): GoTo[] {
  const paths = names.flatMap((named) => named.paths);
  return paths.flatMap((speaker) =>
    paths.flatMap((topic): GoTo[] => {
      const [vocabulary, id = ''] = topic.split('/');
      const quotations = vocabulary === 'topics' ? things[speaker]?.on?.[id] : undefined;
      if (quotations === undefined) return [];
      const label = `${things[speaker]?.label ?? ''} on ${things[topic]?.label ?? ''}`;
      return [{ path: `${speaker}on/${id}/`, label, kind: 'said', quotations }];
    }),
  );
}

/** The page of a period, or of the nearest around it that has one. */
function periodPage(period: Period, known: Known): GoTo | undefined {
  const row = rowOf(period, known);
  const parent = parentOf(period);
  if (row === undefined) return parent === undefined ? undefined : periodPage(parent, known);
  const [, articles, events] = row;
  const path = `${period.replaceAll('-', '/')}/`;
  return { path, label: periodWords(period), kind: 'date', articles, events };
}

function rowOf(period: Period, { periods }: Known): PeriodRow | undefined {
  return periods[period.slice(0, 4)]?.find(([one]) => one === period);
}
