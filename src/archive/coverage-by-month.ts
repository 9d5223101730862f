import type { Article } from '../domain/article.ts';
import { belongs } from '../domain/belonging.ts';
import { type Period, periodWords } from '../domain/period.ts';
import { countByMonth } from './count-by-month.ts';

/** A month, or months in a row without any sure article, and what the archive has of then. */
export interface CoveredMonths {
  /** `May 2025`, `June 2025 to December 2025`. */
  readonly words: string;
  /** The month, where something surely is of it: it has a page. */
  readonly month: Period | undefined;
  readonly sure: number;
  readonly rough: number;
  /** Quotations in the sure articles. */
  readonly quotations: number;
}

/** What the archive has of each month from its first to its last, the empty ones too. */
export function coverageByMonth(articles: readonly Article[]): CoveredMonths[] {
  const runs: { sure: number; rough: number; periods: Period[] }[] = [];
  for (const { period, sure, rough } of countByMonth(articles, articles)) {
    const last = runs.at(-1);
    if (sure === 0 && last?.sure === 0 && last.rough === rough) last.periods.push(period);
    else runs.push({ sure, rough, periods: [period] });
  }
  return runs.map(({ sure, rough, periods }) => {
    const [first = ''] = periods;
    const last = periods.at(-1) ?? first;
    const words = first === last ? [first] : [first, last];
    return {
      words: words.map(periodWords).join(' to '),
      month: sure > 0 ? first : undefined,
      sure,
      rough,
      quotations: sure > 0 ? quotationsOf(articles, first) : 0,
    };
  });
}

function quotationsOf(articles: readonly Article[], period: Period): number {
  return articles
    .filter(({ record: { date } }) => date !== null && belongs(date, period) === 'surely')
    .reduce((sum, { quotations }) => sum + quotations.length, 0);
}
