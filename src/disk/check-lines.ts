import { recordOf } from '../domain/capture-names.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { LINE_FIELDS } from '../domain/record-forms.ts';
import type { Capture } from '../ingest/capture.ts';
import { NoProse } from '../ingest/ingest.ts';
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

/** Does the work on a capture; where its record leaves none of its lines as text, that is at fault. */
export function withLines<Result>(
  { record: { lines = {} }, places }: Pick<FoundRecord, 'record' | 'places'>,
  path: string,
  work: () => Result,
): Result {
  try {
    return work();
  } catch (error) {
    const keys = (['text', 'not'] as const).filter((key) => lines[key] !== undefined);
    const [first] = keys;
    if (!(error instanceof NoProse) || first === undefined) throw error;
    const what = `${keys.join(' and ')}: no line of text is left.`;
    const remedy =
      'Name lines of the text itself, by the numbers that the page of the capture shows: a headline, a date and a byline are none.';
    throw new InputError([{ ...(places[first] ?? { file: recordOf(path) }), what, remedy }]);
  }
}
