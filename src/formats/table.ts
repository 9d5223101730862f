import { stringify } from 'csv-stringify/sync';

/** What a cell holds: `null` is "not known", a list is of several values. */
export type Cell = string | number | boolean | null | readonly string[];

/** What the cells of a column are: a `date` is an ISO day, a `list` has several texts. */
export type CellType = 'string' | 'date' | 'integer' | 'boolean' | 'list';

/** A column of an exported table. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  /** What it means, for the reader of the table. */
  readonly meaning: string;
  readonly value: (row: Row) => Cell;
}

/** Makes a column, of texts where no type is given. */
export function column<Row>(
  name: string,
  meaning: string,
  value: (row: Row) => Cell,
  type: CellType = 'string',
): Column<Row> {
  return { name, type, meaning, value };
}

/** Stands at the beginning of a file: without it, Excel takes UTF-8 for the letters of its country. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV after RFC 4180: UTF-8 with a byte order mark, a header, lines that end in CR LF.
 * What is not known is an empty cell; several values are joined by `; `. Words stand as they are, be
 * their first letter `=`.
 */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => cellText(value(row))));
  const table = [columns.map(({ name }) => name), ...cells];
  return BYTE_ORDER_MARK + stringify(table, { record_delimiter: 'windows' });
}

/** A table as JSON Lines (https://jsonlines.org): an object to a line, lists as lists. */
export function writeJsonLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows
    .map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)])))
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');
}

/** A cell in the words of a CSV file. */
export function cellText(cell: Cell): string {
  return typeof cell === 'object' ? (cell ?? []).join('; ') : String(cell);
}
