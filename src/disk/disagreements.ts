import { basename } from 'node:path';
import type { WrittenRecord } from '../domain/record.ts';

/**
 * Where the record of a capture (`own`) and its row of the table (`row`) say different things, in
 * words: the record counts, and whoever has edited the row may not know it. Without the line of the
 * row: it is kept, and rows move.
 */
export function disagreements(
  own: WrittenRecord = {},
  row: WrittenRecord = {},
  file: string,
  table: string,
): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const counts = Object.entries(own).find(([other]) => other === key)?.[1];
    const isSaid = counts !== undefined && key !== 'why';
    if (value === undefined || !isSaid || sayingOf(counts) === sayingOf(value)) return [];
    // Of an address `null` says nothing.
    if (counts === null || value === null) return [];
    return [
      `${table} says \`${key}\` otherwise than ${basename(file)}, which counts: remove it from one of them.`,
    ];
  });
}

function sayingOf(said: unknown): string {
  const isAsserted = typeof said === 'object' && said !== null && 'value' in said;
  return JSON.stringify(isAsserted ? said.value : said);
}
