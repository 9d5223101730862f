import type { Line } from '../lines/line.ts';
import { joined } from './joined.ts';
import { torn } from './torn-sentences.ts';
import type { Unit } from './unit.ts';
import { forcedBreaks, rowOf } from './wrapped-lines.ts';

/**
 * Cuts a capture into units: each line that shows anything is one, lines that a program wrapped or a
 * link tore apart are joined. `isLinkNote` tells what a page says of a link.
 */
export function unitsOf(lines: readonly Line[], isLinkNote: (text: string) => boolean): Unit[] {
  const rows = lines.map(({ text }) => rowOf(text));
  const isForced = forcedBreaks(rows);
  const units: Unit[] = [];
  lines.forEach((line, index) => {
    const [row, before] = [rows[index], rows[index - 1]];
    if (row === undefined || row.text === '') return;
    const [above, last] = [units.at(-1), index + 1];
    if (above !== undefined && before !== undefined && isForced(before, row)) {
      units[units.length - 1] = { ...above, last, text: joined(above.text, row.text) };
    } else {
      units.push({ first: last, last, without: [], text: row.text, line });
    }
  });
  return torn(units, isLinkNote);
}
