import { isCapture, recordOf } from '../domain/capture-names.ts';
import type { Problem } from '../domain/problem.ts';
import type { Manifest } from '../formats/manifest.ts';
import { refusedName } from '../ingest/bytes/refused-kind.ts';

/**
 * The captures among the files of a folder (`names`), in order, and what is wrong with the folder as such. Of two that share
 * the name of a record, the one that the manifest has already, or else the first, is the capture.
 */
export function listCaptures(
  folder: string,
  names: readonly string[],
  manifest: Manifest,
): { captures: string[]; problems: Problem[] } {
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
  if (isCapture(file) || byRecord.has(file) || /^\.|^SHA256SUMS$|^ADDED$|^records\.csv$/.test(file))
    return [];
  if (file.endsWith('.yaml')) {
    const what = `is the record of ${file.replace(/\.yaml$/, '')}, which is not there.`;
    return [{ file, what, remedy: 'Put the capture back, or rename or remove the record.' }];
  }
  if (isFolderOf(file, byRecord)) return [];
  const meant = nameMeant(file, byRecord);
  if (meant !== undefined) {
    const what = `is not read: it would have to be called ${meant}.`;
    return [{ file, what, remedy: 'Rename it.' }];
  }
  const refusal = refusedName(file) ?? {
    what: 'is neither a capture (.txt, .html) nor a record (.yaml).',
    remedy: 'Save the page as HTML or as text, or put the file elsewhere.',
  };
  return [{ file, ...refusal }];
}

/** What a file is called that a record, or the table of records, was meant to be. */
function nameMeant(file: string, byRecord: ReadonlyMap<string, unknown>): string | undefined {
  const stem = /^(?<stem>.+)\.ya?ml$/i.exec(file)?.groups?.['stem'];
  if (stem !== undefined && byRecord.has(`${stem}.yaml`)) return `${stem}.yaml`;
  return /^records?\b.*\.csv$/i.test(file) ? 'records.csv' : undefined;
}

/** What browsers save beside a page, in a folder of its name: `page_files`, `page-Dateien`. It is not read. */
function isFolderOf(name: string, byRecord: ReadonlyMap<string, unknown>): boolean {
  const page = /^(?<page>.+)[-_ ][\p{L}]+$/u.exec(name)?.groups?.['page'];
  return page !== undefined && byRecord.has(`${page}.yaml`);
}
