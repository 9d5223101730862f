import { type CatalogueRecord, catalogueRecordSchema } from '../domain/catalogue-record.ts';
import { type Reading, readingSchema } from '../domain/reading.ts';
import { eachField, RECORD_FIELDS, type RecordField } from '../domain/record-fields.ts';
import type { CaptureRecord } from '../domain/record.ts';
import { slugOf } from '../domain/slug-of.ts';
import type { Capture } from './capture.ts';
import type { Understanding } from './understand/understand.ts';

/** The catalogue record of an article. */
export function composeRecord(
  { file, sha256 }: Capture,
  { url, captured }: CaptureRecord,
  { decisions, people, organisations, topics, show, tags }: Understanding,
): CatalogueRecord {
  const { title } = decisions;
  const stated = (of: RecordField['of']) =>
    Object.fromEntries(
      RECORD_FIELDS.filter((field) => field.of === of).map(({ id }) => [id, decisions[id].value]),
    );
  return catalogueRecordSchema.parse({
    ...stated('article'),
    titleSupplied: title.value !== null && title.proofs.every(({ by }) => by === 'record'),
    people: Object.keys(people),
    organisations: Object.keys(organisations),
    topics: Object.keys(topics),
    show: show.value,
    source: {
      ...{ capture: file, sha256, url, captured },
      ...stated('source'),
      tags: tags.map(({ value }) => value),
    },
  });
}

/** The reading that stands beside an entry: the proof of every value and the fate of every line. */
export function composeReading(
  { file, bytes, sha256 }: Capture,
  { slug, formerly = [] }: CaptureRecord,
  understood: Understanding,
  ledger: Reading['ledger'],
): Reading {
  const { decisions, tags, show, people, organisations, topics, roles } = understood;
  const title = decisions.title.value ?? '';
  return readingSchema.parse({
    slug: slug ?? (slugOf(title) || `untitled-${sha256.slice(0, 8)}`),
    language: understood.language.code,
    formerly,
    capture: { file, bytes, sha256 },
    proofs: {
      ...eachField(({ id }) => decisions[id].proofs),
      tags: tags.map(({ proof }) => proof),
      show: show.proofs,
      ...{ people, organisations, topics },
    },
    roles,
    overruled: RECORD_FIELDS.flatMap(({ id }) => decisions[id].overruled),
    ...understood.said,
    ...understood.told,
    ledger,
  });
}
