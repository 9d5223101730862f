import type { LineRange } from '../domain/line-numbers.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import type { CaptureRecord } from '../domain/record.ts';

/** What stands in a cell for a value that is asserted to be not known. */
const UNKNOWN = 'unknown';
/** Between several names: no name has it, and no file of cells is parted by it. */
const BETWEEN = / *[|;] */;

const ASSERTED = [...RECORD_FIELDS.map(({ id }) => id), 'show'] as const;
const LISTS = new Set<string>(['authors', 'formerly']);
const PLAIN = ['url', 'captured', 'slug', 'formerly', 'text', 'not'] as const;

/** The column of the reason of one value, where it is not that of the row. */
function basisOf(key: string): string {
  return `${key} basis`;
}

/** The columns of the table of records that hold something, in the order in which they are written. */
export const COLUMNS: readonly string[] = [
  ...['capture', 'url', 'captured', ...ASSERTED, 'why', ...ASSERTED.map(basisOf)],
  ...PLAIN.slice(2),
];

/** The cells of a row as a record file would say them. */
export function writtenOf(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const bases = new Set(ASSERTED.map(basisOf));
  const said = Object.entries(cells).filter(([column]) => !bases.has(column));
  return Object.fromEntries(
    said.map(([column, cell]) => {
      const basis = cells[basisOf(column)];
      const value = valueOf(column, cell);
      return [column, basis === undefined ? value : { value, basis }];
    }),
  );
}

function valueOf(column: string, cell: string): unknown {
  if (column !== 'why' && cell.toLowerCase() === UNKNOWN) return null;
  // One that names a line is no list.
  return LISTS.has(column) && !/^line \d+$/.test(cell) ? cell.split(BETWEEN) : cell;
}

/**
 * The cells that say of a capture what its record does, but for what is said by quotation or told
 * date: that has no place in a table. What most values rest on is the reason of the row.
 */
export function cellsOf(record: CaptureRecord): Record<string, string> {
  const asserted = ASSERTED.flatMap((key) => {
    const said = record[key];
    return said === undefined ? [] : [{ key, ...said }];
  });
  const why = commonest(asserted.map(({ basis }) => basis));
  const { text, not, ...named } = record.lines ?? {};
  const lines = Object.entries(named).map(([key, line]) => [key, `line ${String(line)}`]);
  const cells: readonly (readonly [string, string | null | undefined])[] = [
    ...PLAIN.slice(0, 4).map((key) => [key, cellOf(record[key as 'url'])] as const),
    ...asserted.map(({ key, value }) => [key, cellOf(value) ?? UNKNOWN] as const),
    ...(lines as [string, string][]),
    ['why', why],
    ...asserted.map(({ key, basis }) => [basisOf(key), basis === why ? null : basis] as const),
    ...([
      ['text', rangesOf(text)],
      ['not', rangesOf(not)],
    ] as const),
  ];
  return Object.fromEntries(cells.flatMap(([key, cell]) => (cell ? [[key, cell]] : [])));
}

function cellOf(value: string | null | undefined | readonly string[]): string | null | undefined {
  return typeof value === 'object' && value !== null ? value.join(' | ') : value;
}

/** Not `3-12`: a spreadsheet would make a day of it. */
function rangesOf(ranges: readonly LineRange[] = []): string {
  return ranges
    .map(({ first, last }) =>
      first === last ? String(first) : `${String(first)} to ${String(last)}`,
    )
    .join(', ');
}

function commonest(bases: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(bases, (basis) => basis).values()];
  return counts.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
