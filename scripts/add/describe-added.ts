import type { Article, IngestReport } from '../../src/disk/finish-ingest.ts';
import { recordOf } from '../../src/domain/capture-names.ts';
import { type CatalogueRecord, titleWords } from '../../src/domain/catalogue-record.ts';
import { dateWords } from '../../src/domain/date-words.ts';
import { isCertainDay } from '../../src/domain/edtf-date.ts';
import type { Proof } from '../../src/domain/evidence.ts';
import { type FieldId, RECORD_FIELDS, valuesOf } from '../../src/domain/record-fields.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { ruleWords } from '../../src/domain/rule.ts';
import { type Entry, readEntry } from '../../src/formats/entry.ts';
import { readReading } from '../../src/formats/reading.ts';
import { count } from '../../src/site/count.ts';
import type { Added } from './add-capture.ts';

/** So few words of text are less than a short report has. */
const FEW_WORDS = 80;

/**
 * What was added to an archive (`content`), in words: of each new capture in five lines what was
 * found, how it is known, how much text there is, what is missing, and what to look at.
 */
export function describeAdded(
  added: readonly Added[],
  { ingested }: Pick<IngestReport, 'ingested'>,
  content: string,
): string {
  const articles = new Map(ingested.map((article) => [article.file, article]));
  const told = added.map(({ name, isNew }) => {
    const article = articles.get(name);
    if (!isNew) return `${name}: there already.\n`;
    return article === undefined ? '' : describeArticle(article, content);
  });
  const number = added.filter(({ isNew }) => isNew).length;
  return `${told.join('\n')}\n${count(number, 'capture')} added to ${content}/captures.\n`;
}

function describeArticle(article: Article, content: string): string {
  const entry = readEntry(article.entry, `${article.slug}.md`);
  const reading = readReading(article.reading, `${article.slug}.reading.json`);
  const missing = RECORD_FIELDS.filter(
    (field) => field.isExpected && valuesOf(entry.record, field).length === 0,
  );
  const record = `${content}/captures/${recordOf(article.file)}`;
  const rows = [
    ['found', foundWords(entry.record)],
    ['known by', knownBy(reading)],
    ['text', textWords(entry, reading)],
    [
      'missing',
      missing.length === 0
        ? 'nothing'
        : `${missing.map(({ noun }) => noun).join(', ')}; say it in ${record}`,
    ],
    ['look at', toLookAt(entry, reading, article)],
  ];
  const lines = rows.map(([label = '', words = '']) => `  ${label.padEnd(8)}  ${words}\n`);
  return `${article.file} → articles/${article.slug}\n${lines.join('')}`;
}

function foundWords(record: CatalogueRecord): string {
  const { date, outlet, authors } = record;
  const by = authors.length === 0 ? [] : [`by ${authors.join(' and ')}`];
  return [titleWords(record), dateWords(date), outlet ?? 'outlet not known', ...by].join(' · ');
}

const TOLD: readonly FieldId[] = ['title', 'date', 'outlet', 'authors'];

/** The rule or the record by which each value is known, and how often the page says it. */
function knownBy({ proofs }: Reading): string {
  const told = RECORD_FIELDS.filter(({ id }) => TOLD.includes(id)).flatMap(({ id, noun }) => {
    const own = proofs[id];
    const list: readonly Proof[] = Array.isArray(own) ? own : Object.values(own).flat();
    const [first] = list;
    if (first === undefined) return [];
    const by = first.by === 'record' ? 'the record' : ruleWords(first.rule);
    return [`${noun} by ${by}${list.length > 1 ? ` (${String(list.length)} times)` : ''}`];
  });
  return told.length === 0 ? 'nothing' : told.join('; ');
}

function textWords({ blocks, record }: Entry, { ledger, quotations }: Reading): string {
  const dropped = ledger.filter(({ status }) => status === 'dropped').length;
  return [
    count(wordsIn(blocks), 'word'),
    `${count(dropped, 'line')} left out`,
    count(quotations.length, 'quotation'),
    count(record.people.length, 'person', 'people'),
    count(record.topics.length, 'topic'),
  ].join(', ');
}

function toLookAt({ record, blocks }: Entry, reading: Reading, { proposals }: Article): string {
  const { date, language } = record;
  const names = proposals.flatMap((one) => (one.kind === 'name' ? [one.name] : []));
  const outlets = proposals.flatMap((one) => (one.kind === 'outlet' ? [one.name] : []));
  const overruled = new Set(reading.overruled.map(({ field }) => field));
  const doubts = [
    ...(wordsIn(blocks) < FEW_WORDS ? ['the text, which is short'] : []),
    ...(date === null || isCertainDay(date) ? [] : ['the date, which is uncertain']),
    ...[...overruled].map((field) => `the ${nounOf(field)}, of which the page says several`),
    ...(language === null ? ['the language, which is not known'] : []),
    ...outlets.map((name) => `the outlet “${name}”, which no vocabulary has`),
    ...(names.length > 0 ? [`names that no vocabulary has: ${firstFew(names)}`] : []),
  ];
  return doubts.length === 0 ? 'nothing in particular' : doubts.join('; ');
}

function nounOf(id: string): string {
  return RECORD_FIELDS.find((field) => field.id === id)?.noun ?? id;
}

function wordsIn(blocks: Entry['blocks']): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

const FEW_NAMES = 5;

function firstFew(names: readonly string[]): string {
  const more = names.length - FEW_NAMES;
  return `${names.slice(0, FEW_NAMES).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
