import { z } from 'zod';

/** Lines of a capture from one to another, both of them too, by the numbers that its page shows. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const RANGE = /^(?<first>[1-9]\d{0,6})(?: ?(?:-|–|to) ?(?<last>[1-9]\d{0,6}))?$/;
const EXAMPLE = 'Write them like this: 12-40, 44.';

/** `12-40, 44`, or a single number, or a list of both. A spreadsheet may want `12 to 40`: `3-12` is a day to it. */
export const lineRangesSchema = z
  .preprocess((written) => listed(written), z.string())
  .transform((written, { issues }): LineRange[] =>
    written.split(',').flatMap((part) => {
      const { first, last = first } = RANGE.exec(part.trim().replace(/\s+/g, ' '))?.groups ?? {};
      const range = { first: Number(first), last: Number(last) };
      const fault =
        first === undefined
          ? `names no lines: “${part.trim()}”`
          : range.last < range.first && `runs backwards: ${part.trim()}`;
      if (fault === false) return [range];
      issues.push({ code: 'custom', input: written, message: `${fault}\n${EXAMPLE}` });
      return [];
    }),
  );

function listed(written: unknown): unknown {
  const parts: readonly unknown[] = Array.isArray(written) ? written : [written];
  const areParts = parts.every((part) => ['number', 'string'].includes(typeof part));
  return areParts ? parts.join(', ') : written;
}

/** Spreadsheets make a capital of the first letter. */
const LINE = /^line +(?<line>[1-9]\d{0,6})$/i;

/** The line that a value points to: 3 of `line 3`; undefined where it is a value by itself. */
export function lineNamed(written: unknown): number | undefined {
  const line = typeof written === 'string' ? LINE.exec(written)?.groups?.['line'] : undefined;
  return line === undefined ? undefined : Number(line);
}

/** Whether a line is in one of some ranges. */
export function isIn(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(({ first, last }) => first <= line && line <= last);
}
