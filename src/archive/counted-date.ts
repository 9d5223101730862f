import type { CatalogueRecord } from '../domain/catalogue-record.ts';
import { dayRange } from '../domain/edtf-date.ts';

type Dated = Pick<CatalogueRecord, 'date'> & {
  readonly source: Pick<CatalogueRecord['source'], 'captured'>;
};

/**
 * The date (EDTF) of an article as it is counted: an open one, `[2025-05-03..]`, ends with the day of its capture,
 * where that is known, for what was captured had been published. None where no date is known.
 */
export function countedDate({ date, source: { captured } }: Dated): string | null {
  if (date === null || captured === null || !/^\[[^,]*\.\.\]$/.test(date)) return date;
  const { first } = dayRange(date);
  const { last } = dayRange(captured);
  if (first === undefined || last === undefined || last < first) return date;
  return date.replace(/\]$/, `${last}]`);
}
