import { recordOf } from '../domain/capture-names.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { LINE_FIELDS } from '../domain/record-forms.ts';
import type { Capture } from '../ingest/capture.ts';
import type { FoundRecord } from './read-record.ts';

/** Throws where a record names lines that its capture does not have, or that say nothing. */
export function checkLines(
  { record: { lines = {} }, places }: Pick<FoundRecord, 'record' | 'places'>,
  { lines: captured, path }: Pick<Capture, 'lines' | 'path'>,
): void {
  const most = captured.length;
  const isBlank = (line: number) => (captured[line - 1]?.text ?? '').trim() === '';
  const beyond = (['text', 'not'] as const).flatMap((key) =>
    (lines[key] ?? []).flatMap(({ last }) => (last > most ? [beyondOf(key, last, most)] : [])),
  );
  const named = LINE_FIELDS.flatMap((key) => {
    const line = lines[key];
    if (line === undefined) return [];
    if (line > most) return [beyondOf(key, line, most)];
    return isBlank(line) ? [{ key, what: `${key}: line ${String(line)} is blank.` }] : [];
  });
  const faults = [...beyond, ...named];
  if (faults.length === 0) return;
  const remedy = 'Take the number from the page of the capture, which counts all lines.';
  throw new InputError(
    faults.map(({ key, what }): Problem => {
      return { ...(places[key] ?? { file: recordOf(path) }), what, remedy };
    }),
  );
}

function beyondOf(key: string, line: number, most: number) {
  const what = `${key}: there is no line ${String(line)}; the capture has ${String(most)}.`;
  return { key, what };
}
