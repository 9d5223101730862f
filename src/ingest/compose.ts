import { type Described, describedSchema } from '../domain/catalogue-record.ts';
import type { Reading } from '../domain/reading.ts';
import {
  eachField,
  type FieldId,
  RECORD_FIELDS,
  type RecordField,
} from '../domain/record-fields.ts';
import type { CaptureRecord } from '../domain/record.ts';

import { addressesOf } from './addresses.ts';
import type { Capture } from './capture.ts';
import type { Understanding } from './understand/understand.ts';

/** The catalogue record of an article, but for the day on which it came into the archive. */
export function composeRecord(
  { file, sha256 }: Capture,
  { url, captured, notices = [] }: CaptureRecord,
  { decisions, people, organisations, topics, show, tags }: Understanding,
): Described {
  const { title } = decisions;
  const stated = (of: RecordField['of']) =>
    Object.fromEntries(
      RECORD_FIELDS.filter((field) => field.of === of).map(({ id }) => [id, decisions[id].value]),
    );
  return describedSchema.parse({
    ...stated('article'),
    titleSupplied: title.value !== null && title.proofs.every(({ by }) => by === 'record'),
    people: Object.keys(people),
    organisations: Object.keys(organisations),
    topics: Object.keys(topics),
    show: show.value,
    showSince: show.since,
    ...{ index: show.index, notices },
    source: {
      ...{ capture: file, sha256, url, captured },
      ...stated('source'),
      tags: tags.map(({ value }) => value),
    },
  });
}

/**
 * The reading that stands beside an entry: the proof of every value and the fate of every line. Its
 * keys are in the order of the schema, which tests hold it to: to ask it here takes a tenth of ingest.
 */
export function composeReading(
  capture: Capture,
  { slug, formerly = [] }: CaptureRecord,
  understood: Understanding,
  ledger: Reading['ledger'],
): Reading {
  const { decisions, tags, show, people, organisations, topics, roles } = understood;
  const { file, bytes, sha256, media, encoding, lines } = capture;
  const { title, date, outlet } = decisions;
  const [address] = addressesOf(
    { title: title.value, date: date.value, outlet: outlet.value },
    capture,
  );
  return {
    slug: slug ?? address ?? '',
    language: understood.language.code,
    formerly: [...formerly],
    capture: { file, bytes, sha256, media, encoding },
    proofs: {
      // Each of the kind that the row of its field says.
      ...(eachField(({ id }) => decisions[id].proofs) as Pick<Reading['proofs'], FieldId>),
      tags: tags.map(({ proof }) => proof),
      show: show.proofs,
      ...{ people, organisations, topics },
    },
    roles,
    overruled: RECORD_FIELDS.flatMap(({ id }) => decisions[id].overruled),
    ...understood.said,
    ...understood.told,
    ledger: ledger.map(({ line, text, ...fate }) => {
      const data = lines[line - 1]?.data?.from;
      return data === undefined ? { line, text, ...fate } : { line, text, data, ...fate };
    }),
  };
}
