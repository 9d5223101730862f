import { isDeepStrictEqual } from 'node:util';
import { Lexer, parseDocument } from 'yaml';
import { isCapture, recordOf } from '../domain/capture-names.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { type CaptureRecord, recordSchema } from '../domain/record.ts';
import { keysNoCellSays } from '../formats/record-columns.ts';
import { readRecordTable, readRow } from '../formats/record-table.ts';
import { writeRecordTable } from '../formats/write-record-table.ts';
import { readYaml } from '../formats/yaml.ts';
import { isThere, namesIn, readText, removeFile, writeWhole } from './files.ts';
import { TABLE } from './read-record.ts';

/** What the move of records into the table has done to those that stood beside captures. */
export interface Moved {
  readonly gone: readonly string[];
  /** Those with something that has no place in a table. */
  readonly shorter: readonly string[];
  /** Those with notes to people in them. */
  readonly noted: readonly string[];
  /** Those of which something would be lost. */
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
  const moved = { gone: [] as string[], shorter: [] as string[], noted: [] as string[] };
  const left: string[] = [];
  for (const [name, record] of records) {
    const own = `${folder}/${recordOf(name)}`;
    const row = rows.get(name);
    if (!isThere(own) || row === undefined) continue;
    const text = readText(own);
    const rest = restOf(text, keysBesideTable(record));
    const said = [
      ...(rest === '' ? [] : [readYaml(rest, own, recordSchema).value]),
      readRow(row, file),
    ];
    if (hasNotes(text)) moved.noted.push(own);
    else if (!isDeepStrictEqual(mergeRecords(...said), record)) left.push(own);
    else if (rest === '') {
      removeFile(own);
      moved.gone.push(own);
    } else if (rest !== text) {
      writeWhole(own, rest);
      moved.shorter.push(own);
    }
  }
  return { ...moved, left };
}

/** The keys of a record that have no place in the table: what is said by quotation or told date, and what a cell would say otherwise. */
function keysBesideTable(record: CaptureRecord): string[] {
  const byId = (['speakers', 'told'] as const).filter((key) => record[key] !== undefined);
  return [...byId, ...keysNoCellSays(record)];
}

/** A record without what the table holds, with the reason that the rest may rest on; empty where nothing is left. */
function restOf(text: string, staying: readonly string[]): string {
  const document = parseDocument(text, { schema: 'core' });
  const keys = Object.keys((document.toJS() as object | null) ?? {});
  if (!keys.some((key) => staying.includes(key))) return '';
  const others = keys.filter((key) => key !== 'why' && !staying.includes(key));
  for (const key of others) document.delete(key);
  return document.toString();
}

function hasNotes(text: string): boolean {
  return [...new Lexer().lex(text)].some((token) => token.startsWith('#'));
}
