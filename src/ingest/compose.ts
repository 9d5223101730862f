import type { CatalogueRecord } from '../domain/catalogue-record.ts';
import type { LedgerRow } from '../domain/ledger.ts';
import type { Reading } from '../domain/reading.ts';
import type { CaptureRecord } from '../domain/record.ts';
import { slugOf } from '../domain/slug.ts';
import type { Capture } from './capture.ts';
import type { Understanding } from './understand/understand.ts';

/** The catalogue record of an article. */
export function composeRecord(
  { file, sha256 }: Capture,
  { url, captured }: CaptureRecord,
  understood: Understanding,
): CatalogueRecord {
  const { title, date, outlet, originalPublisher, credit, tags } = understood;
  return {
    title: title.value,
    titleSupplied: title.value !== null && title.proofs.every(({ by }) => by === 'record'),
    date: date.value,
    outlet: outlet.value,
    authors: Object.keys(understood.authors.proofs),
    people: Object.keys(understood.people),
    organisations: Object.keys(understood.organisations),
    topics: Object.keys(understood.topics),
    show: understood.show.value,
    source: {
      capture: file,
      sha256,
      url,
      captured,
      originalPublisher: originalPublisher.value,
      credit: credit.value,
      tags: tags.map(({ value }) => value),
    },
  };
}

/** The reading that stands beside an entry: the proof of every value and the fate of every line. */
export function composeReading(
  { file, bytes, sha256 }: Capture,
  { slug, formerly = [] }: CaptureRecord,
  understood: Understanding,
  ledger: LedgerRow[],
): Reading {
  const { title, date, outlet, originalPublisher, credit, authors } = understood;
  const decisions = [title, date, outlet, originalPublisher, credit, authors];
  return {
    slug: slug ?? (slugOf(title.value ?? '') || `untitled-${sha256.slice(0, 8)}`),
    formerly,
    capture: { file, bytes, sha256 },
    proofs: {
      title: title.proofs,
      date: date.proofs,
      outlet: outlet.proofs,
      originalPublisher: originalPublisher.proofs,
      credit: credit.proofs,
      tags: understood.tags.map(({ proof }) => proof),
      show: understood.show.proofs,
      authors: authors.proofs,
      people: understood.people,
      organisations: understood.organisations,
      topics: understood.topics,
    },
    roles: understood.roles,
    overruled: decisions.flatMap(({ overruled }) => overruled),
    ...understood.said,
    ...understood.told,
    ledger,
  };
}
