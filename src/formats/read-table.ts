import { CsvError, parse } from 'csv-parse/sync';
import { InputError, type Problem } from '../domain/problem.ts';
import { nearestOf } from './nearest.ts';

/** A row of a table that people edit. */
export interface TableRow {
  /** The line of the file that it begins in. */
  readonly line: number;
  /** Its cells that are not empty, by their column. */
  readonly cells: Readonly<Record<string, string>>;
  /** What stands behind the last column. */
  readonly spare: readonly string[];
}

/** A table: its rows, and what is wrong with it that does not keep them from being read. */
interface Table {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a table as spreadsheets write it: CSV in UTF-8, with a byte order mark or without, or UTF-16
 * with one; cells parted by `;`, `,` or tabs, whichever parts the header. It has the column `first`
 * and others of `known`, in any order; a column that is nowhere near one of them is passed over.
 * Throws an `InputError` where it is none.
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  first: string,
  known: readonly string[],
): Table {
  const [header, ...rows] = linesOf(textOf(bytes, file), file);
  const line = header?.line;
  const placed = (fault: Fault) => ({ file, line, ...fault });
  const names = header?.cells.map((name) => columnOf(name, known) ?? name) ?? [];
  const faults = header === undefined ? [empty(first)] : headerFaults(names, first, known);
  if (faults.length > 0) throw new InputError(faults.map(placed));
  const isRead = names.map((name) => known.includes(name));
  return {
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        names.flatMap((name, at) => (isRead[at] && cells[at] ? [[name, cells[at]]] : [])),
      ),
      spare: cells.filter((_, at) => at >= names.length || names[at] === ''),
    })),
    problems: strangersIn(names, known).map((name) => placed(passedOver(name, names, known))),
  };
}

/** The cells of such a table, its header first. Throws an `InputError` where it is none. */
export function rowsIn(bytes: Uint8Array, file: string): (readonly string[])[] {
  return linesOf(textOf(bytes, file), file).map(({ cells }) => cells);
}

/** The encodings that a byte order mark tells. */
const MARKED: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function textOf(bytes: Uint8Array, file: string): string {
  const [encoding] = MARKED.find(([, mark]) => mark.every((one, at) => bytes[at] === one)) ?? [];
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const what = 'is not UTF-8.';
    const remedy = 'Save it anew: in Excel as “CSV UTF-8”, elsewhere with the character set UTF-8.';
    throw new InputError([{ file, what, remedy }]);
  }
}

interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What Excel writes above a table to say what parts its cells; the header says so, too. */
const MARK = /^sep=/i;

/** The lines of a CSV file that say anything. */
function linesOf(text: string, file: string): CsvLine[] {
  try {
    const found: unknown = parse(text, {
      delimiter: delimiterOf(text),
      ...{ info: true, relax_column_count: true, relax_quotes: true },
    });
    // The types of the package know the cells alone.
    return (found as readonly { record: string[]; info: { lines: number } }[])
      .map(({ record, info }) => {
        const breaks = record.join('').match(/\r\n|[\r\n]/g)?.length ?? 0;
        return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) };
      })
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
      .filter(({ cells }, at) => at > 0 || !MARK.test(cells[0] ?? ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InputError([unclosed(error, file)]);
  }
}

function unclosed({ message }: CsvError, file: string): Problem {
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const what = 'opens a quotation mark that never closes.';
  const remedy = 'Close it at the end of its cell; a mark within a cell is written twice: "".';
  return { file, line, what, remedy };
}

/** What parts the cells: that which cuts the header into most. */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split(/\r\n|[\r\n]/, 1);
  const parts = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (parts(mark) > parts(best) ? mark : best));
}

/** A column by its name, capitals aside. */
function columnOf(name: string, known: readonly string[]): string | undefined {
  return known.find((one) => one.toLowerCase() === name.toLowerCase());
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

/** What keeps a table from being read: without what a column was meant for, rows would say less. */
function headerFaults(
  names: readonly string[],
  first: string,
  known: readonly string[],
): readonly Fault[] {
  const misspelt = names.flatMap((name, at) => {
    const meant = name === '' || known.includes(name) ? undefined : nearestOf(name, known);
    return meant === undefined ? [] : [{ name, at, meant }];
  });
  if (!names.includes(first) && !misspelt.some(({ meant }) => meant === first))
    return [missing(first)];
  const twice = names.filter((name, at) => known.includes(name) && names.indexOf(name) < at);
  return [
    ...misspelt.map(({ name, at, meant }) => ({
      what: `${placeOf(at)}: \`${name}\` is not known here.`,
      remedy: `Did you mean \`${meant}\`? Else give it a name that is not so near, or remove it.`,
    })),
    ...twice.map((name) => ({
      what: `has two columns \`${name}\`.`,
      remedy: 'Keep one of them.',
    })),
  ];
}

function strangersIn(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '' && !known.includes(name));
}

/** So many columns are named to who wants one. */
const SOME = 10;

function passedOver(name: string, names: readonly string[], known: readonly string[]): Fault {
  const some = known.slice(0, SOME).map((one) => `\`${one}\``);
  return {
    what: `${placeOf(names.indexOf(name))}: \`${name}\` is not known here, and is passed over.`,
    remedy: `Rename it, or remove it. What can stand here: ${some.join(', ')} and others.`,
  };
}

function placeOf(at: number): string {
  return `column ${String(at + 1)}`;
}

function empty(first: string): Fault {
  const remedy = `Write the names of its columns into the first line, \`${first}\` first; or remove it.`;
  return { what: 'is empty.', remedy };
}

function missing(first: string): Fault {
  const remedy = `The first line names the columns, and the first column has to be called \`${first}\`.`;
  return { what: `has no column \`${first}\`.`, remedy };
}
