import { InputError, type Problem } from '../domain/problem.ts';
import { csvLines } from './csv-lines.ts';
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
  const [header, ...rows] = csvLines(bytes, file);
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
    problems: strangersIn(names, known)
      .slice(0, MOST_TOLD)
      .map((name) => placed(passedOver(name, names, known))),
  };
}

/** The most columns: a record has some forty keys, and spreadsheets of others some hundreds. */
const MOST_COLUMNS = 1000;
/** So many columns that are not known are told by themselves. */
const MOST_TOLD = 20;

/** The cells of such a table, its header first. Throws an `InputError` where it is none. */
export function rowsIn(bytes: Uint8Array, file: string): (readonly string[])[] {
  return csvLines(bytes, file).map(({ cells }) => cells);
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
  if (names.length > MOST_COLUMNS) return [tooWide(names.length)];
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

function tooWide(columns: number): Fault {
  const what = `has ${String(columns)} columns; ${String(MOST_COLUMNS)} are the most.`;
  return { what, remedy: 'Save the columns alone that are of records.' };
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
