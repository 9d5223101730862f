import type { CaptureRecord } from '../../domain/record.ts';
import { dayInAddress } from '../clean/page-data/stated-date.ts';
import type { Proven } from './prove.ts';

/**
 * The record, with the day in its address asserted for the date of publication where neither it nor
 * the page (`dates`) gives one.
 */
export function withDayOfAddress(record: CaptureRecord, dates: readonly Proven[]): CaptureRecord {
  const day = dayInAddress(record.url ?? '');
  if (day === undefined || record.date !== undefined || dates.length > 0) return record;
  const basis = `Its address has the day in it: …/${day.words}/….`;
  return { ...record, date: { value: day.value, basis } };
}
