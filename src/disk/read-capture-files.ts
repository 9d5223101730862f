import { recordOf } from '../domain/capture-names.ts';
import { InputError } from '../domain/problem.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import { type CaptureRecord, emptyRecord, recordSchema } from '../domain/record.ts';
import type { Manifest } from '../formats/manifest.ts';
import { readYaml } from '../formats/yaml.ts';
import { type Capture, readCapture } from '../ingest/capture.ts';
import type { Lexicon } from '../ingest/understand/lexicon.ts';
import { isThere, readBytes } from './files.ts';

/** Reads a capture. Throws an `InputError` where its bytes are not those of the manifest. */
export function readCaptureFile(folder: string, name: string, manifest: Manifest): Capture {
  const file = `${folder}/${name}`;
  const capture = readCapture(name, readBytes(file), file);
  const expected = manifest.get(name);
  if (expected === undefined || expected === capture.sha256) return capture;
  const what = 'is not the file that SHA256SUMS names: its bytes were changed.';
  const remedy = 'A capture never changes: restore it. A correction belongs in its record.';
  throw new InputError([{ file, what, remedy }]);
}

/** The bytes of the record of a capture; undefined where nobody has described it. */
export function recordBytes(folder: string, name: string): Buffer | undefined {
  const file = `${folder}/${recordOf(name)}`;
  return isThere(file) ? readBytes(file) : undefined;
}

/** Reads the record of a capture (`bytes`); one that nobody has described has an empty one. */
export function readRecordFile(
  folder: string,
  name: string,
  { outlets, speakers }: Lexicon,
  bytes = recordBytes(folder, name),
): CaptureRecord {
  if (bytes === undefined) return emptyRecord;
  const file = `${folder}/${recordOf(name)}`;
  const { value, lineOf } = readYaml(bytes.toString('utf8'), file, recordSchema);
  const problems = RECORD_FIELDS.flatMap(({ id: field, kind }) => {
    const id = value[field]?.value;
    if (kind !== 'outlet' || typeof id !== 'string' || outlets.byId.has(id)) return [];
    const what = `${field}: no outlet has the id ${id}.`;
    const remedy = 'Add it to vocabularies/outlets.yaml, or correct it here.';
    return [{ file, line: lineOf(field, 'value'), what, remedy }];
  });
  const unknown = Object.entries(value.speakers ?? {}).flatMap(([quotation, { value: id }]) => {
    if (id === null || speakers.byId.has(id)) return [];
    const what = `speakers: no person and no organisation has the id ${id}.`;
    const remedy = 'Add it to a vocabulary, or correct it here.';
    return [{ file, line: lineOf('speakers', quotation, 'value'), what, remedy }];
  });
  if (problems.length + unknown.length > 0) throw new InputError([...problems, ...unknown]);
  return value;
}
