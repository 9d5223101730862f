import { InputError, type Problem } from '../domain/problem.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import { type CaptureRecord, emptyRecord, recordSchema } from '../domain/record.ts';
import { type Manifest } from '../formats/manifest.ts';
import { readYaml } from '../formats/yaml.ts';
import { type Capture, readCapture } from '../ingest/capture.ts';
import type { Lexicon } from '../ingest/understand/lexicon.ts';
import { isThere, namesIn, readBytes, readText } from './files.ts';

/** The captures of a folder, by name, and what is wrong with the folder as such. */
export function listCaptures(folder: string): { captures: string[]; problems: Problem[] } {
  const names = namesIn(folder);
  const captures = names.filter((name) => name.endsWith('.txt'));
  const records = names.filter((name) => name.endsWith('.yaml'));
  const known = new Set(captures);
  const orphans = records.filter((name) => !known.has(captureOf(name)));
  const others = names.filter((name) => !/^\.|^SHA256SUMS$|\.(?:txt|yaml)$/.test(name));
  return {
    captures,
    problems: [
      ...orphans.map((name) => ({
        file: `${folder}/${name}`,
        what: `is the record of ${captureOf(name)}, which is not there.`,
        remedy: 'Put the capture back, or rename or remove the record.',
      })),
      ...others.map((name) => ({
        file: `${folder}/${name}`,
        what: 'is neither a capture (.txt) nor a record (.yaml).',
        remedy: 'Save the page as text, or put the file elsewhere.',
      })),
    ],
  };
}

function captureOf(record: string): string {
  return record.replace(/\.yaml$/, '.txt');
}

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

/** Reads the record of a capture; one that nobody has described has an empty one. */
export function readRecordFile(
  folder: string,
  name: string,
  { outlets, speakers }: Lexicon,
): CaptureRecord {
  const file = `${folder}/${name.replace(/\.txt$/, '.yaml')}`;
  if (!isThere(file)) return emptyRecord;
  const { value, lineOf } = readYaml(readText(file), file, recordSchema);
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
