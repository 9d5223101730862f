import { attempt, InputError, type Problem } from '../domain/problem.ts';
import { type WrittenRecord, recordSchema } from '../domain/record.ts';
import { namesWithin } from '../domain/several-names.ts';
import { faultsOf } from './fault-words.ts';
import { changedBySpreadsheet } from './spreadsheet-days.ts';
import { strayRows } from './stray-rows.ts';
import { COLUMNS, writtenOf } from './record-columns.ts';
import { readTable, type TableRow } from './read-table.ts';

/** A row of the table of records: of which capture, and its cells that are not empty, by column. */
export interface RecordRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** What is wrong with it as a row. */
  readonly problems: readonly Problem[];
}

/** The table of records of an archive, a row for each capture that it knows. */
export interface RecordTable {
  readonly file: string;
  readonly rows: ReadonlyMap<string, RecordRow>;
  /** What is wrong with it, single rows aside. */
  readonly problems: readonly Problem[];
  /** False of one that cannot be read: it may have a row of any capture, so that all of them wait. */
  readonly isRead: boolean;
}

/** What a table says that is not there. */
export function noTable(file: string): RecordTable {
  return { file, rows: new Map(), problems: [], isRead: true };
}

/**
 * Reads a table of records: CSV in UTF-8, its cells parted by `;`, `,` or tabs, a column `capture`,
 * and columns of the keys of a record. `captures` are those that are there.
 */
export function readRecordTable(
  bytes: Uint8Array,
  file: string,
  captures: readonly string[],
): RecordTable {
  return attempt<RecordTable>(
    () => {
      const table = readTable(bytes, file, 'capture', COLUMNS);
      const { rows, strays } = rowsOf(table.rows, file, new Set(captures));
      const problems = [...table.problems, ...strayRows(strays, captures, file)];
      return { ...noTable(file), rows, problems };
    },
    (faults) => {
      const problems = faults.map(({ remedy, ...fault }) => {
        return { ...fault, remedy: `${remedy} Until then all articles stay as they are.` };
      });
      return { ...noTable(file), problems, isRead: false };
    },
  );
}

/** So many faults of what is said of one capture are told. */
const MOST_OF_ROW = 10;

/** The rows of captures that are there, and the others. */
function rowsOf(all: readonly TableRow[], file: string, there: ReadonlySet<string>) {
  const [strays, rows] = [[] as TableRow[], new Map<string, RecordRow>()];
  for (const row of all) {
    const { line, spare } = row;
    const { capture = '', ...cells } = row.cells;
    const before = rows.get(capture);
    const faults = [...spareCells(spare), ...(before ? [again(capture, before.line)] : [])];
    const found = faults.map((fault) => ({ file, line, ...fault }));
    if (!there.has(capture)) strays.push(row);
    else
      rows.set(capture, {
        line,
        cells,
        problems: [...(before?.problems ?? []), ...found].slice(0, MOST_OF_ROW),
      });
  }
  return { rows, strays };
}

/** What a row says of its capture. Throws an `InputError` that names line and column of each fault. */
export function readRow({ line, cells, problems }: RecordRow, file: string): WrittenRecord {
  if (problems.length > 0) throw new InputError(problems);
  const written = writtenOf(cells);
  const result = recordSchema.safeParse(written);
  if (result.success) return result.data;
  throw new InputError(
    faultsOf(recordSchema, written).map(({ path, what, remedy }) => {
      const column = String(path[0] ?? 'capture');
      return {
        file,
        line,
        what: `column \`${column}\` ${what}.`,
        remedy: remedyOf(column, remedy, cells),
      };
    }),
  );
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

/** What a row wants is a cell and no line; and spreadsheets are at home with other dates. */
function remedyOf(column: string, remedy: string, cells: RecordRow['cells']): string {
  if (/\bwhy\b/.test(remedy)) {
    return 'Say how you know it in the column `why` of this row, in words for a reader.';
  }
  const cell = cells[column] ?? '';
  const names = column === 'authors' ? namesWithin(cell) : [];
  return names.length > 1
    ? `Write \`${names.join(' | ')}\`; or put \`|\` behind it where it is one name.`
    : (changedBySpreadsheet(column, cell) ?? remedy);
}

function spareCells(spare: readonly string[]): Fault[] {
  const [first] = spare.filter((cell) => cell !== '');
  if (first === undefined) return [];
  const what = `has more cells than there are columns; the first of them says “${first}”.`;
  return [{ what, remedy: 'Put a cell that has a comma or semicolon in it in quotation marks.' }];
}

function again(capture: string, line: number): Fault {
  const what = `is of ${capture}, as line ${String(line)} is already.`;
  return { what, remedy: 'Keep one of the two lines.' };
}
