import { InputError, type Problem } from '../domain/problem.ts';
import { type WrittenRecord, recordSchema } from '../domain/record.ts';
import { faultsOf } from './fault-words.ts';
import { meantWords, nearestOf } from './nearest.ts';
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
  /** The text of a table that cannot be read: the captures it names wait until it can. */
  readonly unread: string;
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
  const there = new Set(captures);
  const [problems, rows] = [[] as Problem[], new Map<string, RecordRow>()];
  try {
    for (const row of readTable(bytes, file, 'capture', COLUMNS)) {
      const { line, cells, spare } = row;
      const { capture = '', ...rest } = cells;
      const before = rows.get(capture);
      const faults = [...spareCells(spare), ...(before ? [again(capture, before.line)] : [])];
      const found = faults.map((fault) => ({ file, line, ...fault }));
      if (there.has(capture)) {
        rows.set(capture, { line, cells: rest, problems: [...(before?.problems ?? []), ...found] });
      } else problems.push({ file, line, ...stray(row, captures) });
    }
    return { file, rows, problems, unread: '' };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const unread = new TextDecoder().decode(bytes);
    return { file, rows: new Map(), problems: error.problems, unread };
  }
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
  const isChanged = DAYS.test(cells[column] ?? '');
  return isChanged
    ? 'A spreadsheet may have changed it: give the column the format “text”, and write it again, such as 2025-02-05 for a day.'
    : remedy;
}

/** How spreadsheets show days, and what they take for one. */
const DAYS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[-. ]*\p{L}{3}|^\p{L}{3}[-. ]*\d{2}/u;

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

function stray({ cells: { capture } }: TableRow, captures: readonly string[]): Fault {
  if (capture === undefined) {
    return {
      what: 'column `capture` is empty.',
      remedy: 'Write the name of the file of the capture.',
    };
  }
  const remedy =
    nearestOf(capture, captures) === undefined
      ? 'Put the file into captures, or remove the line.'
      : meantWords(capture, captures);
  return { what: `column \`capture\` names ${capture}, which is not there.`, remedy };
}
