import { isDay } from '../domain/period.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { mergeMarkIn } from './merge-marks.ts';

/** The days on which captures came into the archive, by the names of their files. */
export type Arrivals = ReadonlyMap<string, string>;

/** An ISO day, and behind it the name of a file. */
const LINE = /^(?<day>\d{4}-\d{2}-\d{2})[ \t]+(?<name>\S.*)$/;

const RESTORE = 'Restore it from a copy, or write it as `2026-12-05  name-of-the-capture.html`.';

/**
 * Reads a list of arrivals: a line for each capture, its day before its name. A day that is lost is
 * never known again: throws an `InputError` with every line that is none, or says another day of a
 * capture, and where the last line does not end.
 */
export function readArrivals(text: string, file: string): Arrivals {
  const arrivals = new Map<string, string>();
  const problems: Problem[] = [];
  // Notepad puts a byte order mark before it.
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\r\n]/);
  for (const [at, line] of lines.entries()) {
    const { day = '', name = '' } = LINE.exec(line)?.groups ?? {};
    const before = arrivals.get(name);
    const fault = faultOf(line, { day, before, isTorn: at === lines.length - 1 });
    if (fault !== undefined) problems.push({ file, line: at + 1, ...fault });
    else if (line.trim() !== '') arrivals.set(name, day);
  }
  if (problems.length > 0) throw new InputError(problems);
  return arrivals;
}

interface Read {
  readonly day: string;
  readonly before: string | undefined;
  /** True where nothing ends the line. */
  readonly isTorn: boolean;
}

function faultOf(
  line: string,
  { day, before, isTorn }: Read,
): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (line.trim() === '') return undefined;
  if (isTorn) {
    const remedy = 'Restore it from a copy; or, where it is whole, end it with a line break.';
    return { what: 'does not end: it may be torn off.', remedy };
  }
  if (!isDay(day)) {
    const what = 'is no day with the name of a capture behind it.';
    return mergeMarkIn(line) ?? { what, remedy: RESTORE };
  }
  if (before === undefined || before === day) return undefined;
  const what = `says another day than a line above it, which says ${before}.`;
  return { what, remedy: 'Keep one of them: the earlier, where both were written by ingest.' };
}

/** Writes a list of arrivals, in the order of the names, so that two of them can be merged. */
export function writeArrivals(arrivals: Arrivals): string {
  const names = [...arrivals.keys()].toSorted();
  return names.map((name) => `${arrivals.get(name) ?? ''}  ${name}\n`).join('');
}
