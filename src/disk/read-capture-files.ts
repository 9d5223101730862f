import { InputError, type Problem } from '../domain/problem.ts';
import { RECORD_FIELDS } from '../domain/record-fields.ts';
import { type CaptureRecord, emptyRecord, recordSchema } from '../domain/record.ts';
import { type Manifest } from '../formats/manifest.ts';
import { readYaml } from '../formats/yaml.ts';
import { refusedName } from '../ingest/bytes/refused-kind.ts';
import { type Capture, readCapture } from '../ingest/capture.ts';
import type { Lexicon } from '../ingest/understand/lexicon.ts';
import { isCapture, recordOf } from '../domain/capture-names.ts';
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
  const byRecord = Map.groupBy(names.filter(isCapture), recordOf);
  const chosen = [...byRecord].map(([record, alike]) => {
    const capture = alike.find((name) => manifest.has(name)) ?? alike[0] ?? record;
    return { capture, others: alike.filter((name) => name !== capture) };
  });
  const problems = [
    ...chosen.flatMap(({ capture, others }) => others.map((name) => clashOf(name, capture))),
    ...names.flatMap((name) => strayOf(name, byRecord)),
  ];
  return {
    captures: chosen.map(({ capture }) => capture).toSorted(),
    problems: problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` })),
  };
}

function clashOf(file: string, capture: string): Problem {
  const what = `differs from ${capture} by its ending only: both would have the record ${recordOf(file)}.`;
  return { file, what, remedy: 'Rename it, or keep one of the two.' };
}

/** What is neither a capture nor the record of one. */
function strayOf(file: string, byRecord: ReadonlyMap<string, unknown>): Problem[] {
  if (isCapture(file) || byRecord.has(file) || /^\.|^SHA256SUMS$/.test(file)) return [];
  if (file.endsWith('.yaml')) {
    const what = `is the record of ${file.replace(/\.yaml$/, '')}, which is not there.`;
    return [{ file, what, remedy: 'Put the capture back, or rename or remove the record.' }];
  }
  if (isFolderOf(file, byRecord)) return [];
  const refusal = refusedName(file) ?? {
    what: 'is neither a capture (.txt, .html) nor a record (.yaml).',
    remedy: 'Save the page as HTML or as text, or put the file elsewhere.',
  };
  return [{ file, ...refusal }];
}

/** What browsers save beside a page, in a folder of its name: `page_files`, `page-Dateien`. It is not read. */
function isFolderOf(name: string, byRecord: ReadonlyMap<string, unknown>): boolean {
  const page = /^(?<page>.+)[-_ ][\p{L}]+$/u.exec(name)?.groups?.['page'];
  return page !== undefined && byRecord.has(`${page}.yaml`);
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
  const file = `${folder}/${recordOf(name)}`;
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
