import type { Line } from '../lines/line.ts';
import { joined } from './joined.ts';
import { torn } from './torn-sentences.ts';
import type { Unit } from './unit.ts';
import { forcedBreaks, rowOf } from './wrapped-lines.ts';

/**
 * Cuts a capture into units: each line that shows anything is one, lines that a program wrapped or a
 * link tore apart are joined, unless they are two things (`arePart`). `isLinkNote` tells what a page
 * says of a link.
 */
export function unitsOf(
  lines: readonly Line[],
  isLinkNote: (text: string) => boolean,
  arePart: (line: number, other: number) => boolean = () => false,
): Unit[] {
  const rows = lines.map(({ text }) => rowOf(text));
  const isForced = forcedBreaks(rows);
  const units: Unit[] = [];
  lines.forEach((line, index) => {
    const [row, before] = [rows[index], rows[index - 1]];
    if (row === undefined || row.text === '') return;
    const [above, last] = [units.at(-1), index + 1];
    const isRest = before !== undefined && isForced(before, row) && !arePart(index, last);
    if (above !== undefined && isRest) {
      units[units.length - 1] = { ...above, last, text: joined(above.text, row.text) };
    } else {
      units.push({ first: last, last, without: [], text: row.text, line });
    }
  });
  const runs: Unit[][] = [];
  for (const unit of units) {
    const above = runs.at(-1)?.at(-1);
    if (above !== undefined && !arePart(above.last, unit.first)) runs.at(-1)?.push(unit);
    else runs.push([unit]);
  }
  return runs.flatMap((run) => torn(run, isLinkNote));
}
