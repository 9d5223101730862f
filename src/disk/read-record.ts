import { isCapture, recordOf } from '../domain/capture-names.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import { type CaptureRecord, recordSchema, type WrittenRecord } from '../domain/record.ts';
import { sha256 } from '../formats/manifest.ts';
import {
  noTable,
  readRecordTable,
  readRow,
  type RecordRow,
  type RecordTable,
} from '../formats/record-table.ts';
import { readYaml } from '../formats/yaml.ts';
import type { Lexicon } from '../ingest/understand/lexicon.ts';
import { disagreements } from './disagreements.ts';
import { isThere, namesIn, readBytes } from './files.ts';

/** The table of the records of captures, beside them. */
export const TABLE = 'records.csv';

/** Where something is said: a line of a record, or of the table. */
export type Place = Pick<Problem, 'file' | 'line'>;

/** What is known of a capture, and where it is said. */
export interface FoundRecord {
  readonly record: CaptureRecord;
  /** By key: `date`; of speakers and told dates by key and id: `speakers: q-1f0c2a9b`. */
  readonly places: Readonly<Record<string, Place>>;
  /** Where its file and its row say different things. */
  readonly notices: readonly string[];
}

/** Reads the table of records of a folder of captures; one that is not there has no rows. */
export function readTableIn(folder: string): RecordTable {
  const file = `${folder}/${TABLE}`;
  if (!isThere(file)) return noTable(file);
  return readRecordTable(readBytes(file), file, namesIn(folder).filter(isCapture));
}

/** What is written of a capture. */
export interface Sources {
  /** The bytes of its own record. */
  readonly bytes: Buffer | undefined;
  /** Its row of the table. */
  readonly row: RecordRow | undefined;
  /** True where the table cannot be read, and may have a row of it. */
  readonly waits: boolean;
}

/** What is written of a capture of a folder, in a record of its own and in the table. */
export function sourcesOf(folder: string, name: string, table: RecordTable): Sources {
  const file = `${folder}/${recordOf(name)}`;
  return {
    bytes: isThere(file) ? readBytes(file) : undefined,
    row: table.rows.get(name),
    waits: !table.isRead,
  };
}

/** A checksum of what is written of a capture, wherever in the table its row is; null of nothing. */
export function sumOfSources({ bytes, row }: Sources): string | null {
  const own = bytes === undefined ? null : sha256(bytes);
  return row === undefined ? own : sha256(JSON.stringify([own, row.cells, row.problems]));
}

/**
 * Reads what is written of a capture; its own record has the last word, field by field. One that
 * nobody has described has an empty record. Throws an `InputError` with every fault.
 */
export function readRecord(
  folder: string,
  name: string,
  lexicon: Pick<Lexicon, 'outlets' | 'speakers'>,
  table: RecordTable,
  { bytes, row, waits } = sourcesOf(folder, name, table),
): FoundRecord {
  // What is wrong with the table is said once, of the table.
  if (waits) throw new InputError([]);
  const file = `${folder}/${recordOf(name)}`;
  const own = bytes && readYaml(bytes.toString('utf8'), file, recordSchema);
  const rest = row && readRow(row, table.file);
  const record = mergeRecords(...[own?.value, rest].filter((one) => one !== undefined));
  const places = {
    ...(row && placesIn(rest, () => ({ file: table.file, line: row.line }))),
    ...(own && placesIn(own.value, (...path) => ({ file, line: own.lineOf(...path) }))),
  };
  const problems = unknownIds(record, places, lexicon);
  if (problems.length > 0) throw new InputError(problems);
  return { record, places, notices: disagreements(own?.value, rest, file, TABLE) };
}

/** Where what is written of a capture says a key that the table may say, too. */
export function placeOfKey(folder: string, name: string, table: RecordTable, key: string): Place {
  const { bytes, row } = sourcesOf(folder, name, table);
  const file = `${folder}/${recordOf(name)}`;
  const own = bytes && readYaml(bytes.toString('utf8'), file, recordSchema);
  const isOwn = own !== undefined && Object.hasOwn(own.value, key);
  if (!isOwn && row?.cells[key] !== undefined) return { file: table.file, line: row.line };
  return { file, line: own?.lineOf(key) };
}

function placesIn(
  written: WrittenRecord = {},
  placeOf: (...path: readonly string[]) => Place,
): Record<string, Place> {
  const said = Object.entries(written).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    said.flatMap(([key, value]) => [
      [key, placeOf(key, 'value')],
      ...(key === 'speakers' || key === 'told'
        ? Object.keys(value as object).map((id) => [`${key}: ${id}`, placeOf(key, id, 'value')])
        : []),
    ]),
  ) as Record<string, Place>;
}

/** Outlets and speakers that no vocabulary has. */
function unknownIds(
  record: CaptureRecord,
  places: FoundRecord['places'],
  { outlets, speakers }: Pick<Lexicon, 'outlets' | 'speakers'>,
): Problem[] {
  const placeOf = (key: string): Place => places[key] ?? { file: TABLE };
  const fields = RECORD_FIELDS.flatMap(({ id: field, kind }) => {
    const id = record[field]?.value;
    if (kind !== 'outlet' || typeof id !== 'string' || outlets.byId.has(id)) return [];
    const what = `${field}: no outlet has the id ${id}.`;
    const remedy = 'Add it to vocabularies/outlets.yaml, or correct it here.';
    return [{ ...placeOf(field), what, remedy }];
  });
  const unknown = Object.entries(record.speakers ?? {}).flatMap(([quotation, { value: id }]) => {
    if (id === null || speakers.byId.has(id)) return [];
    const what = `speakers: no person and no organisation has the id ${id}.`;
    const remedy = 'Add it to a vocabulary, or correct it here.';
    return [{ ...placeOf(`speakers: ${quotation}`), what, remedy }];
  });
  return [...fields, ...unknown];
}
