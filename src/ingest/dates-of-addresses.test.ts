import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { type CaptureRecord, emptyRecord } from '../domain/record.ts';
import { outletSchema } from '../domain/vocabulary.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readCapture } from './capture.ts';
import { ingest } from './ingest.ts';
import { makeLexicon } from './understand/lexicon.ts';

const outlets = [
  { id: 'day-first', dayFirst: true },
  { id: 'month-first', dayFirst: false },
  { id: 'nobody-says' },
].map((one) => outletSchema.parse({ ...one, label: one.id, note: 'A paper.' }));
const vocabularies = { people: [], organisations: [], topics: [], outlets, unindexed: [] };
const { clutter, languages } = readKnowledge(TEST_ARCHIVE);
const knowledge = {
  vocabularies,
  lexicon: makeLexicon(vocabularies, languages),
  clutter,
  languages,
};

const TEXT = [
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.',
  'All boats that were out when it broke came home before noon on the day after, said the master.',
];
const page = (head: string, below = '') =>
  `<html><head>${head}</head><body><h1>Storm closes the harbour</h1>${[below, ...TEXT].map((line) => `<p>${line}</p>`).join('')}</body></html>`;

function dateOf(html: string, record: Partial<CaptureRecord> = {}) {
  const capture = readCapture('one.html', Buffer.from(html));
  const { entry, reading } = ingest(capture, { ...emptyRecord, ...record }, knowledge);
  const [proof] = reading.proofs.date;
  return [entry.record.date, proof?.by === 'record' ? proof.basis : proof?.rule];
}

const url = 'https://gazette.example/2025/05/28/storm.html';
const meta = (stamp: string) => `<meta property="article:published_time" content="${stamp}">`;
const canonical = `<link rel="canonical" href="${url}">`;

describe('the day in an address', () => {
  test('is the date of publication where nothing else gives one', () => {
    const basis = 'Its address has the day in it: …/2025/05/28/….';
    expect(dateOf(page(''), { url })).toEqual(['2025-05-28', basis]);
  });

  test.each([
    ['the page', page('', 'May 27, 2025'), {}, ['2025-05-27', 'date-line']],
    ['the data of the page', page(meta('2025-05-27')), {}, ['2025-05-27', 'meta-date']],
    [
      'the record',
      page(''),
      { date: { value: null, basis: 'It was dated back.' } },
      [null, 'It was dated back.'],
    ],
  ])('gives way to %s', (_, html, record, expected) => {
    expect(dateOf(html, { url, ...record })).toEqual(expected);
  });

  test('in the page itself gives way to all else that the page states', () => {
    expect(dateOf(page(canonical + meta('2025-05-30')))).toEqual(['2025-05-30', 'meta-date']);
    expect(dateOf(page(canonical, 'May 30, 2025'))).toEqual(['2025-05-30', 'date-line']);
    expect(dateOf(page(canonical))).toEqual(['2025-05-28', 'link-address']);
  });

  test('stands against a stamp in universal time of the next day', () => {
    const stamp = meta('2025-05-29T02:10:00Z');
    expect(dateOf(page(canonical + stamp))).toEqual(['2025-05-28', 'link-address']);
    expect(dateOf(page(canonical + stamp, 'May 28, 2025'))).toEqual(['2025-05-28', 'date-line']);
    expect(dateOf(page(stamp))).toEqual(['2025-05-29', 'meta-date']);
    const local = meta('2025-05-29T02:10:00+02:00');
    expect(dateOf(page(canonical + local))).toEqual(['2025-05-29', 'meta-date']);
  });
});

test('page data gives no day after the capture, but for the next, which it may be elsewhere', () => {
  const captured = '2025-05-28';
  expect(dateOf(page(meta('2025-05-29')), { captured })[0]).toBe('2025-05-29');
  expect(dateOf(page(meta('2025-05-30')), { captured })[0]).toBe(null);
});

test.each([
  ['day-first', '2025-02-05'],
  ['month-first', '2025-05-02'],
  ['nobody-says', null],
])('05/02/2025 on a page of the outlet %s is %s', (value, date) => {
  const outlet = { value, basis: 'It is printed on the page.' };
  expect(dateOf(page('', 'Published 05/02/2025'), { outlet })[0]).toBe(date);
});
