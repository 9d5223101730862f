import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Lexer, parseDocument } from 'yaml';
import { isCapture, recordOf } from '../domain/capture-names.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { type CaptureRecord, recordSchema } from '../domain/record.ts';
import { readRecordTable, readRow } from '../formats/record-table.ts';
import { writeRecordTable } from '../formats/write-record-table.ts';
import { readYaml } from '../formats/yaml.ts';
import { isThere, namesIn, readText, writeWhole } from './files.ts';
import { TABLE } from './read-record.ts';

/** What the move of records into the table has done to those that stood beside captures. */
export interface Moved {
  readonly gone: readonly string[];
  /** Those with speakers or told dates, which have no place in a table. */
  readonly shorter: readonly string[];
  /** Those with notes to people in them, or of which something would be lost. */
  readonly left: readonly string[];
}

/**
 * Makes all `records` the table beside the captures, and takes out of the record of each what is
 * said there now. A record is changed only where row and rest together say the same as before.
 */
export function moveRecords(content: string, records: ReadonlyMap<string, CaptureRecord>): Moved {
  const folder = `${content}/captures`;
  const file = `${folder}/${TABLE}`;
  const bytes = Buffer.from(writeRecordTable(records));
  const { rows } = readRecordTable(bytes, file, namesIn(folder).filter(isCapture));
  writeWhole(file, bytes);
  const moved = { gone: [] as string[], shorter: [] as string[], left: [] as string[] };
  for (const [name, record] of records) {
    const own = `${folder}/${recordOf(name)}`;
    const row = rows.get(name);
    if (!isThere(own) || row === undefined) continue;
    const text = readText(own);
    const rest = restOf(text);
    const said = [
      ...(rest === '' ? [] : [readYaml(rest, own, recordSchema).value]),
      readRow(row, file),
    ];
    if (hasNotes(text) || !isDeepStrictEqual(mergeRecords(...said), record)) moved.left.push(own);
    else if (rest === '') {
      rmSync(own);
      moved.gone.push(own);
    } else if (rest !== text) {
      writeWhole(own, rest);
      moved.shorter.push(own);
    }
  }
  return moved;
}

/** What is said by quotation or told date, with the reason that it may rest on. */
const STAYS = new Set<unknown>(['speakers', 'told', 'why']);

/** A record without what the table holds; empty where nothing is left. */
function restOf(text: string): string {
  const document = parseDocument(text, { schema: 'core' });
  const keys = Object.keys((document.toJS() as object | null) ?? {});
  if (!keys.some((key) => key !== 'why' && STAYS.has(key))) return '';
  for (const key of keys.filter((key) => !STAYS.has(key))) document.delete(key);
  return document.toString();
}

function hasNotes(text: string): boolean {
  return [...new Lexer().lex(text)].some((token) => token.startsWith('#'));
}
