import { InputError, type Problem } from '../domain/problem.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import { type CaptureRecord, emptyRecord, recordSchema } from '../domain/record.ts';
import type { Vocabularies } from '../domain/vocabulary.ts';
import { type Manifest } from '../formats/manifest.ts';
import { readYaml } from '../formats/yaml.ts';
import { type Capture, readCapture } from '../ingest/capture.ts';
import { isCapture, recordOf } from './capture-names.ts';
import { isThere, namesIn, readBytes, readText } from './files.ts';

/**
 * The captures of a folder, by name, and what is wrong with the folder as such. Of two that share
 * the name of a record, the one that the manifest has already, or else the first, is the capture.
 */
export function listCaptures(
  folder: string,
  manifest: Manifest,
): { captures: string[]; problems: Problem[] } {
  const names = namesIn(folder);
  const all = names.filter(isCapture);
  const byRecord = Map.groupBy(all, recordOf);
  const captures = [...byRecord.values()].flatMap((alike) => firstOf(alike, manifest)).toSorted();
  const chosen = new Set(captures);
  const problem = (name: string, what: string, remedy: string) => {
    return { file: `${folder}/${name}`, what, remedy };
  };
  const clashes = all.filter((name) => !chosen.has(name));
  const records = names.filter((name) => name.endsWith('.yaml'));
  const orphans = records.filter((name) => !byRecord.has(name));
  const others = names.filter((name) => !isCapture(name) && !/^\.|^SHA256SUMS$|\.yaml$/.test(name));
  return {
    captures,
    problems: [
      ...clashes.map((name) => {
        const other = firstOf(byRecord.get(recordOf(name)) ?? [], manifest).join();
        const what = `differs from ${other} by its ending only: both would have the record ${recordOf(name)}.`;
        return problem(name, what, 'Rename it, or keep one of the two.');
      }),
      ...orphans.map((name) =>
        problem(
          name,
          `is the record of ${name.replace(/\.yaml$/, '')}, which is not there.`,
          'Put the capture back, or rename or remove the record.',
        ),
      ),
      ...others.map((name) =>
        problem(
          name,
          'is neither a capture (.txt, .html) nor a record (.yaml).',
          'Save the page as HTML or as text, or put the file elsewhere.',
        ),
      ),
    ],
  };
}

function firstOf(alike: readonly string[], manifest: Manifest): string[] {
  return [alike.find((name) => manifest.has(name)) ?? alike[0] ?? []].flat();
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
  { outlets, people, organisations }: Vocabularies,
): CaptureRecord {
  const file = `${folder}/${recordOf(name)}`;
  if (!isThere(file)) return emptyRecord;
  const { value, lineOf } = readYaml(readText(file), file, recordSchema);
  const ids = new Set(outlets.map(({ id }) => id));
  const problems = RECORD_FIELDS.flatMap(({ id: field, kind }) => {
    const id = value[field]?.value;
    if (kind !== 'outlet' || typeof id !== 'string' || ids.has(id)) return [];
    const what = `${field}: no outlet has the id ${id}.`;
    const remedy = 'Add it to vocabularies/outlets.yaml, or correct it here.';
    return [{ file, line: lineOf(field, 'value'), what, remedy }];
  });
  const speakers = new Set([...people, ...organisations].map(({ id }) => id));
  const unknown = Object.entries(value.speakers ?? {}).flatMap(([quotation, { value: id }]) => {
    if (id === null || speakers.has(id)) return [];
    const what = `speakers: no person and no organisation has the id ${id}.`;
    const remedy = 'Add it to a vocabulary, or correct it here.';
    return [{ file, line: lineOf('speakers', quotation, 'value'), what, remedy }];
  });
  if (problems.length + unknown.length > 0) throw new InputError([...problems, ...unknown]);
  return value;
}
