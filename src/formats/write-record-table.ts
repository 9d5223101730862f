import { stringify } from 'csv-stringify/sync';
import type { CaptureRecord } from '../domain/record.ts';
import { cellsOf, COLUMNS } from './record-columns.ts';

/** The columns that a table has even where no capture has anything in them. */
const ALWAYS = ['capture', 'url', 'captured', 'title', 'date', 'outlet', 'authors', 'why'];

/**
 * The records of captures as a table that spreadsheets and `readRecordTable` read: CSV in UTF-8 with a
 * byte order mark, without which Excel takes it for another encoding. A row a capture, and the
 * columns that somebody is likely to fill in, and those that hold something.
 */
export function writeRecordTable(records: ReadonlyMap<string, CaptureRecord>): string {
  const rows = [...records].map(([capture, record]) => ({ ...cellsOf(record), capture }));
  const used = new Set([...ALWAYS, ...rows.flatMap((row) => Object.keys(row))]);
  const columns = COLUMNS.filter((column) => used.has(column));
  return stringify(rows, {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
  });
}
