import { isDeepStrictEqual } from 'node:util';
import { type LineRange, lineNamed } from '../domain/line-numbers.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import type { CaptureRecord } from '../domain/record.ts';
import { namesWithin } from '../domain/several-names.ts';

/** What stands in a cell for a value that is asserted to be not known; and as YAML has it. */
const UNKNOWN = 'unknown';
const NULL = 'null';
/** Between several names: no name has it, and no file of cells is parted by it. */
const BETWEEN = / *[|;] */;

const ASSERTED = [...RECORD_FIELDS.map(({ id }) => id), 'show'] as const;
const LISTS = new Set<string>(['authors', 'formerly']);
/** What no reason is wanted for. */
const PLAIN = ['url', 'captured', 'slug', 'formerly'] as const;
/** What a cell can say, and what stays in the record of its own where it is said there. */
const READ_ONLY = ['index', 'notices'] as const;

/** The column of the reason of one value, where it is not that of the row. */
function basisOf(key: string): string {
  return `${key} basis`;
}

/** The columns of the table of records that hold something, in the order in which they are written. */
export const COLUMNS: readonly string[] = [
  ...['capture', 'url', 'captured', ...ASSERTED, 'why', ...ASSERTED.map(basisOf)],
  ...['slug', 'formerly', 'text', 'not', ...READ_ONLY],
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
  if (column !== 'why' && [UNKNOWN, NULL].includes(cell.toLowerCase())) return null;
  if (column === 'notices') return cell.split(/ *\| */);
  // Of authors a single name may be a line, or several that nothing parts as it should.
  if (!LISTS.has(column) || (column === 'authors' && !BETWEEN.test(cell))) return cell;
  return cell.split(BETWEEN).filter((name) => name !== '');
}

/**
 * The cells that say of a capture what its record does, but for what `keysNoCellSays` names. What
 * most values rest on is the reason of the row.
 */
export function cellsOf(record: CaptureRecord): Record<string, string> {
  const asserted = assertedIn(record).filter(comesBack);
  const why = commonest(asserted.map(({ basis }) => basis));
  const { text, not, ...named } = record.lines ?? {};
  const lines = Object.entries(named).map(([key, line]) => [key, `line ${String(line)}`]);
  const cells: readonly (readonly [string, string | null | undefined])[] = [
    ...PLAIN.map((key) => [key, cellOf(record[key])] as const),
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

/** The keys of a record of which a cell would say something else than they do. */
export function keysNoCellSays(record: CaptureRecord): string[] {
  return [
    ...assertedIn(record).flatMap((said) => (comesBack(said) ? [] : [said.key])),
    ...(record.formerly?.length === 0 ? ['formerly'] : []),
    ...(record.show?.day === undefined ? [] : ['show']),
    ...READ_ONLY.filter((key) => record[key] !== undefined),
  ];
}

interface Said {
  readonly key: (typeof ASSERTED)[number];
  readonly value: string | null | readonly string[];
  readonly basis: string;
}

function assertedIn(record: CaptureRecord): Said[] {
  return ASSERTED.flatMap((key) => {
    const said = record[key];
    return said === undefined ? [] : [{ key, ...said }];
  });
}

/** True where a cell says the value, and another its basis: not of a headline that reads `unknown`. */
function comesBack({ key, value, basis }: Said): boolean {
  if (basis !== basis.trim()) return false;
  if (value === null) return true;
  const cell = cellOf(value) ?? '';
  const isItself = cell !== '' && cell === cell.trim() && lineNamed(cell) === undefined;
  return isItself && isDeepStrictEqual([valueOf(key, cell)].flat(), [value].flat());
}

function cellOf(value: string | null | undefined | readonly string[]): string | null | undefined {
  if (typeof value !== 'object' || value === null) return value;
  const [first = ''] = value;
  // What looks like several names, and is one, has the mark behind it that says so.
  return value.length === 1 && namesWithin(first).length > 1 ? `${first} |` : value.join(' | ');
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
