import { daysApart } from '../domain/days-apart.ts';
import { dayRange } from '../domain/edtf-date.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import type { CaptureRecord } from '../domain/record.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { recordOf } from '../domain/capture-names.ts';

/**
 * Throws where a record says what cannot be of its capture: the speaker of a quotation or a told
 * date that it does not have, a publication after the capture. `path` is that of the capture.
 */
export function checkRecord(
  path: string,
  record: CaptureRecord,
  { entry, reading }: Ingested,
): void {
  const { quotations, told, toldDropped } = reading;
  const date = entry.record.date;
  const problems = [
    ...unknownIds('speakers', record.speakers, quotations),
    ...unknownIds('told', record.told, [...told, ...toldDropped]),
    ...impossibleDates(date, record.captured),
  ];
  if (problems.length === 0) return;
  const file = recordOf(path);
  throw new InputError(problems.map((problem) => ({ file, ...problem })));
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

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
  if (published !== undefined && published > LAST_DAY) {
    return [{ what: `date: ${date ?? ''} is far in the future.`, remedy }];
  }
  if (published === undefined || seen === undefined || daysApart(published, seen) <= LATEST)
    return [];
  return [{ what: `date: ${date ?? ''} is after the capture, ${captured ?? ''}.`, remedy }];
}
