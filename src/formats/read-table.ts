import { CsvError, parse } from 'csv-parse/sync';
import { InputError, type Problem } from '../domain/problem.ts';
import { meantWords, nearestOf } from './nearest.ts';

/** A row of a table that people edit. */
export interface TableRow {
  /** The line of the file that it begins in. */
  readonly line: number;
  /** Its cells that are not empty, by their column. */
  readonly cells: Readonly<Record<string, string>>;
  /** What stands behind the last column. */
  readonly spare: readonly string[];
}

/**
 * Reads a table as spreadsheets write it: CSV in UTF-8, with a byte order mark or without, cells
 * parted by `;`, `,` or tabs, whichever parts the header. It has the column `first` and others of
 * `known`, in any order. Throws an `InputError` where it is none.
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  first: string,
  known: readonly string[],
): TableRow[] {
  const [header, ...rows] = linesOf(textOf(bytes, file), file);
  const names = header?.cells.map((name) => columnOf(name, known) ?? name) ?? [];
  const faults = headerFaults(names, first, known);
  if (faults.length > 0) {
    throw new InputError(faults.map((fault) => ({ file, line: header?.line ?? 1, ...fault })));
  }
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      names.flatMap((name, at) => (name === '' || !cells[at] ? [] : [[name, cells[at]]])),
    ),
    spare: cells.filter((_, at) => at >= names.length || names[at] === ''),
  }));
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
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

function headerFaults(
  names: readonly string[],
  first: string,
  known: readonly string[],
): Pick<Problem, 'what' | 'remedy'>[] {
  const unknown = names.filter((name) => name !== '' && !known.includes(name));
  const twice = names.filter((name, at) => name !== '' && names.indexOf(name) < at);
  const isMissing =
    !names.includes(first) && !unknown.some((name) => nearestOf(name, known) === first);
  return [
    ...(isMissing ? [missing(first)] : []),
    ...unknown.map((name) => {
      const what = `column ${String(names.indexOf(name) + 1)}: \`${name}\` is not known here.`;
      return { what, remedy: meantWords(name, known) };
    }),
    ...twice.map((name) => ({
      what: `has two columns \`${name}\`.`,
      remedy: 'Keep one of them.',
    })),
  ];
}

function missing(first: string): Pick<Problem, 'what' | 'remedy'> {
  const what = `has no column \`${first}\`.`;
  return { what, remedy: 'The first line names the columns; the first of them is this one.' };
}
