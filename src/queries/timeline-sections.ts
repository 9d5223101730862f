import { type Period, periodsOf } from '../domain/period.ts';
import { articlesNewestFirst } from './articles.ts';
import { dateRow } from './periods.ts';
import type { Row } from './terms.ts';

/** The articles of a month, or of a year where no month is known, or without any date. */
export interface TimelineSection {
  readonly period: Period | undefined;
  readonly rows: readonly Row[];
}

/** All articles, the newest first, in sections of a month each by their first possible day. */
export function timelineSections(): TimelineSection[] {
  const groups = Map.groupBy(articlesNewestFirst(), ({ article }) => {
    const [year, month] = periodsOf(article.date ?? '');
    return month?.length === 7 ? month : year;
  });
  return [...groups].map(([period, articles]) => ({ period, rows: articles.map(dateRow) }));
}
