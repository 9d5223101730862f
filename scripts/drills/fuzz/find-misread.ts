import { segmentsOf } from '../../../src/archive/segments.ts';
import { type Article, makeArticle } from '../../../src/domain/article.ts';
import { asShown } from '../../../src/domain/as-shown.ts';
import { cataloguedOn } from '../../../src/domain/catalogue-record.ts';
import { RECORD_FIELDS, valuesOf } from '../../../src/domain/record-fields.ts';
import { slugSchema } from '../../../src/domain/slug.ts';
import { eachVocabulary } from '../../../src/domain/vocabulary.ts';
import { readEntry, writeEntry } from '../../../src/formats/entry.ts';
import { readReading, writeReading } from '../../../src/formats/reading.ts';
import { addressesOf } from '../../../src/ingest/addresses.ts';
import type { Capture } from '../../../src/ingest/capture.ts';
import type { Ingested, Knowledge } from '../../../src/ingest/ingest.ts';
import { languageOf } from '../../../src/language/language.ts';

/** What the build knows when it reads entries and readings. */
export function openArchive({ vocabularies, languages }: Knowledge) {
  const ids = eachVocabulary((name) => new Set(vocabularies[name].map(({ id }) => id)));
  return { ids, languages };
}
type OpenArchive = ReturnType<typeof openArchive>;

const OUTLET_FIELDS = RECORD_FIELDS.filter(({ kind }) => kind === 'outlet');

/**
 * Writes the entry and the reading as ingest does, reads them as the build does, and makes an article
 * of them, which throws what the build would refuse. Gives what is other than it was.
 */
export function findMisread(
  capture: Capture,
  { entry: { record, blocks }, reading }: Ingested,
  { ids, languages }: OpenArchive,
): string[] {
  const entry = { record: cataloguedOn('2026-01-31', record), blocks };
  const written = { entry: asFile(writeEntry(entry)), reading: asFile(writeReading(reading)) };
  const again = readEntry(written.entry, 'entry.md');
  const readAgain = readReading(written.reading, 'entry.reading.json');
  const language = languageOf(readAgain.language, languages);
  const article = makeArticle(again, readAgain, language, 'entry.md');
  return [
    ...differing('the record', entry.record, again.record),
    ...differing('the prose', blocks, again.blocks),
    ...differing('the reading', reading, readAgain),
    ...findTorn(article),
    ...findTorn(asShown({ ...article, record: { ...article.record, show: 'excerpt' } })),
    ...[record.people.find((id) => !ids.people.has(id))].flatMap(unknown),
    ...[record.organisations.find((id) => !ids.organisations.has(id))].flatMap(unknown),
    ...[record.topics.find((id) => !ids.topics.has(id))].flatMap(unknown),
    ...OUTLET_FIELDS.flatMap((field) => valuesOf(record, field))
      .filter((id) => !ids.outlets.has(id))
      .flatMap(unknown),
    ...addressesOf(record, capture)
      .filter((address) => !slugSchema.safeParse(address).success)
      .map((address) => `has an address that is none: ${address}`),
  ];
}

/** A text as a file gives it back: what is no Unicode is lost on the way. */
function asFile(text: string): string {
  return Buffer.from(text).toString('utf8');
}

function differing(of: string, before: object, after: object): string[] {
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return [`${of} reads back differently: ${around(one)} as ${around(other)}`];
}

function unknown(id: string | undefined): string[] {
  return id === undefined ? [] : [`names ${id}, which no vocabulary has`];
}

/** Blocks of an article that a page would not show whole. */
function findTorn(article: Article): string[] {
  return article.blocks.flatMap((block) => {
    const shown = segmentsOf(article, block)
      .map(({ text }) => text)
      .join('');
    return shown === block.text ? [] : [`is shown without all words of ${block.id}`];
  });
}
