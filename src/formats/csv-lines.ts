import { CsvError, parse } from 'csv-parse/sync';
import { InputError, type Problem } from '../domain/problem.ts';

const MIB = 1024 * 1024;
/** The most bytes of a table: half a million rows as archives have them. */
const MOST_BYTES = 64 * MIB;
/** The most characters of a row, and by that of a cell: a mark that never closes takes in all that follows. */
const MOST_OF_ROW = MIB;
/** The encodings that a byte order mark tells. */
const MARKED: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.length > MOST_BYTES) {
    const what = `is ${(bytes.length / MIB).toFixed(0)} MiB large; ${String(MOST_BYTES / MIB)} MiB are the most.`;
    throw new InputError([{ file, what, remedy: 'See that it is the file that was meant.' }]);
  }
  const [encoding] = MARKED.find(([, mark]) => mark.every((one, at) => bytes[at] === one)) ?? [];
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const what = 'is not UTF-8.';
    const remedy = 'Save it anew: in Excel as “CSV UTF-8”, elsewhere with the character set UTF-8.';
    throw new InputError([{ file, what, remedy }]);
  }
}

/** A line of cells. */
export interface CsvLine {
  /** The line of the file that it begins in. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What Excel writes above a table to say what parts its cells; the header says so, too. */
const MARK = /^sep=/i;

/**
 * The lines of a CSV file that say anything; its cells are parted by `;`, `,` or tabs. Throws an
 * `InputError` for what is larger than any table, in another encoding, or has a quotation mark that
 * never closes.
 */
export function csvLines(bytes: Uint8Array, file: string): CsvLine[] {
  const text = textOf(bytes, file);
  try {
    const found: unknown = parse(text, {
      delimiter: delimiterOf(text),
      ...{ info: true, relax_column_count: true, relax_quotes: true },
      max_record_size: MOST_OF_ROW,
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
    throw new InputError([faultOfCsv(error, file)]);
  }
}

function faultOfCsv(error: CsvError, file: string): Problem {
  return error.code === 'CSV_MAX_RECORD_SIZE' ? tooLong(error, file) : unclosed(error, file);
}

function tooLong({ message }: CsvError, file: string): Problem {
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
  const what = 'ends a row of over a million characters.';
  const remedy =
    'Look above it for a quotation mark that never closes, or for a cell that is too long.';
  return { file, line, what, remedy };
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
