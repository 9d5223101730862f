import { daysApart } from '../domain/days-apart.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { LINE_FIELDS } from '../domain/record-forms.ts';
import type { NamedLines } from '../domain/record.ts';
import { NAMED } from '../ingest/clean/named-lines.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { recordOf } from '../domain/capture-names.ts';
import type { FoundRecord, Place } from './read-record.ts';

/**
 * Throws where a record says what cannot be of its capture: the speaker of a quotation or a told
 * date that it does not have, a publication after the capture. `path` is that of the capture.
 */
export function checkRecord(
  path: string,
  { record, places }: Pick<FoundRecord, 'record' | 'places'>,
  { entry, reading }: Ingested,
): void {
  const { quotations, reported, told, toldDropped } = reading;
  const date = entry.record.date;
  const faults = [
    ...unknownIds('speakers', record.speakers, [...quotations, ...reported]),
    ...unknownIds('told', record.told, [...told, ...toldDropped]),
    ...impossibleDates(date, record.captured),
    ...unreadLines(record.lines, reading),
  ];
  if (faults.length === 0) return;
  // A date that was read stands in no record; its capture's time does.
  const placeOf = (keys: readonly string[]): Place =>
    keys.flatMap((key) => places[key] ?? [])[0] ?? { file: recordOf(path) };
  throw new InputError(faults.map(({ keys, ...fault }) => ({ ...placeOf(keys), ...fault })));
}

/** What is wrong with a record, and under which of its keys it is said. */
type Fault = Pick<Problem, 'what' | 'remedy'> & { readonly keys: readonly string[] };

/** What a field of a record gives by its id, and where a curator finds the id. */
const IDENTIFIED = {
  speakers: { kind: 'quotation', source: 'the address of the quotation in its article' },
  told: { kind: 'told date', source: 'the reading of the article, which lists them' },
};

function unknownIds(
  field: keyof typeof IDENTIFIED,
  asserted: object = {},
  all: readonly { readonly id: string }[],
): Fault[] {
  const { kind, source } = IDENTIFIED[field];
  const ids = new Set(all.map(({ id }) => id));
  const unknown = Object.keys(asserted).filter((id) => !ids.has(id));
  return unknown.map((id) => ({
    keys: [`${field}: ${id}`],
    what: `${field}: no ${kind} has the id ${id}.`,
    remedy: `Take it from ${source}.`,
  }));
}

/** No archive holds news of the next century; without a clock, this is what is far in the future. */
const LAST_DAY = '2100-12-31';

/** Where a paper is printed it may be the next day already. */
const LATEST = 1;

function impossibleDates(date: string | null, captured: string | null): Fault[] {
  const published = date === null ? undefined : dayRange(date).first;
  const seen = captured === null ? undefined : dayRange(captured).last;
  const remedy = 'Correct `date` or `captured`.';
  const keys = ['date', 'captured'];
  if (published !== undefined && published > LAST_DAY) {
    return [{ keys, what: `date: ${date ?? ''} is far in the future.`, remedy }];
  }
  if (published === undefined || seen === undefined || daysApart(published, seen) <= LATEST)
    return [];
  return [{ keys, what: `date: ${date ?? ''} is after the capture, ${captured ?? ''}.`, remedy }];
}

/** What a line is named for and does not say, as far as the program can read. */
function unreadLines(lines: NamedLines = {}, { proofs }: Ingested['reading']): Fault[] {
  return LINE_FIELDS.flatMap((field) => {
    const line = lines[field];
    const found = field === 'authors' ? Object.values(proofs.authors).flat() : proofs[field];
    const isRead = found.some((proof) => proof.by === 'reading' && proof.rule === NAMED);
    if (line === undefined || isRead) return [];
    const what = `${field}: in line ${String(line)} none is found.`;
    const remedy = `Name another line, or write it: \`${field}: …\`, and why.`;
    return [{ keys: [field], what, remedy }];
  });
}
