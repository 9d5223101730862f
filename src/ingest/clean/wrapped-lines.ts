import { visibleText } from '../lines/visible-text.ts';
import { bulletOf } from './prose.ts';

// Below 50 characters lines are rather a menu or verse; above 120 nobody wraps.
const NARROWEST = 50;
const WIDEST = 120;
const FEWEST_BREAKS = 3;
const LEAST_SHARE = 0.9;

/** A line as it stands on a page: programs wrap what is indented earlier, at one and the same edge. */
export interface Row {
  /** What a reader sees of it. */
  readonly text: string;
  /** Its length with its indent. */
  readonly length: number;
  /** Where its words begin, behind indent and bullet: lines of one level have this in common. */
  readonly level: number;
  readonly isItem: boolean;
}

/** A line with its indent, of which `visibleText` knows nothing. */
export function rowOf(line: string): Row {
  const text = visibleText(line);
  const indent = line.length - line.trimStart().length;
  const bullet = bulletOf(text).length;
  return { text, length: indent + text.length, level: indent + bullet, isItem: bullet > 0 };
}

/** What is known of the width at which lines were wrapped: it is neither less nor more. */
interface Width {
  readonly least: number;
  readonly most: number;
}

/** True where a program that wrapped the lines of a page had to break between two of them. */
export type IsForced = (above: Row, below: Row) => boolean;

/**
 * Tells which line breaks of a page a program made. Lines that run on in small letters show it, if
 * nearly all of them break where they had to at one width. A longer line here and there (an address,
 * a footer) is no proof against it. Each level of indent may have a width of its own; one with few
 * such lines has the widest of the others.
 */
export function forcedBreaks(rows: readonly Row[]): IsForced {
  const runningOn = rows.flatMap((above, index) => {
    const below = rows[index + 1];
    return below !== undefined && above.length <= WIDEST && runsOn(above, below)
      ? [{ above, below }]
      : [];
  });
  const levels = [...Map.groupBy(runningOn, ({ above }) => above.level)];
  const widths = new Map(levels.flatMap(([level, pairs]) => widthOf(level, pairs)));
  const widest = [...widths.values()].reduce<Width | undefined>(
    (wide, width) => (width.least > (wide?.least ?? 0) ? width : wide),
    undefined,
  );
  if (widest === undefined) return () => false;
  const loose = new Set(
    levels.flatMap(([level, { length }]) =>
      length >= FEWEST_BREAKS && !widths.has(level) ? level : [],
    ),
  );
  return (above, below) => {
    if (loose.has(above.level) || !goesOn(above, below)) return false;
    const { least, most } = widths.get(above.level) ?? widest;
    return above.length <= most && needed(above, below) > least;
  };
}

interface Pair {
  readonly above: Row;
  readonly below: Row;
}

function widthOf(level: number, pairs: readonly Pair[]): [number, Width][] {
  const least = pairs.reduce((most, { above }) => Math.max(most, above.length), 0);
  const forced = pairs.filter(({ above, below }) => needed(above, below) > least);
  const isWrapped =
    least >= NARROWEST &&
    forced.length >= FEWEST_BREAKS &&
    forced.length >= pairs.length * LEAST_SHARE;
  if (!isWrapped) return [];
  const most = forced.reduce(
    (fewest, { above, below }) => Math.min(fewest, needed(above, below) - 1),
    WIDEST,
  );
  return [[level, { least, most }]];
}

/** How wide the line would have been with the first word of the one below. */
function needed(above: Row, below: Row): number {
  const [word = ''] = below.text.split(' ', 1);
  return above.length + 1 + word.length;
}

/** True where a line may be the rest of the one above: no item, and indented no further. */
function goesOn(above: Row, below: Row): boolean {
  return above.text !== '' && below.text !== '' && !below.isItem && below.level <= above.level;
}

function runsOn(above: Row, below: Row): boolean {
  return goesOn(above, below) && /^[^\p{Lu}\P{L}]/u.test(below.text);
}
