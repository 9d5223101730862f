import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import type { NamedLines } from '../domain/record.ts';
import { emptyRecord } from '../domain/record.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readCapture } from './capture.ts';
import { ingest } from './ingest.ts';

const knowledge = readKnowledge(TEST_ARCHIVE);

const ingested = (name: string, text: string, lines: NamedLines) =>
  ingest(readCapture(name, Buffer.from(text)), { ...emptyRecord, lines }, knowledge);

const PAGE = `<!doctype html><title>Calm sea | The Lamp</title><body>
<nav><a href="/">Home</a></nav><h1>Calm sea</h1><h2>Boats go out again</h2><p>Ann Lee</p>
<article><p>The harbour was closed for three days this week after a storm tore away the lights.</p>
<p>Boats that were out when it broke had to ride out the night behind the island, and came home.</p></article>
<footer>All rights reserved.</footer>`;

/** The numbers of the lines of a page that say this. */
const lineOf = (text: string) =>
  readCapture('page.html', Buffer.from(PAGE)).lines.findIndex((line) => line.text.includes(text)) +
  1;

test('lines of a saved page are named by the numbers of its ledger', () => {
  const [footer, second] = [lineOf('All rights'), lineOf('Boats that')];
  const { entry } = ingested('page.html', PAGE, {
    title: lineOf('Boats go out'),
    text: [{ first: 1, last: footer }],
    not: [{ first: 1, last: second - 1 }],
  });
  expect(entry.record.title).toBe('Boats go out again');
  expect(entry.blocks.map(({ text }) => text.slice(0, 10))).toEqual(['Boats that', 'All rights']);
});

test('a headline may be one that only the data of a page have', () => {
  const { entry, reading } = ingested('page.html', PAGE, { title: lineOf('The Lamp') });
  expect(entry.record).toMatchObject({ title: 'Calm sea | The Lamp', titleSupplied: false });
  expect(reading.proofs.title).toMatchObject([{ by: 'reading', rule: 'named-by-the-record' }]);
});

const range = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.nat(6)).map(([first, more]) => {
  return { first, last: first + more };
});
const named = fc.record(
  {
    text: fc.array(range, { minLength: 1 }),
    not: fc.array(range),
    title: fc.integer({ min: 1, max: 14 }),
  },
  { requiredKeys: ['text'] },
);
const TEXT = [
  'Menu',
  'Calm sea',
  'By Ann Lee',
  'May 5, 2025',
  '',
  'The harbour was closed for three days this week after a storm tore away the lights on the wall.',
  'It was the storm of the',
  'year, people said.',
  'Share this on Facebook',
  '',
  'Boats that were out when it broke had to ride out the night behind the island, and came home.',
  'ADVERTISEMENT',
  'Leave a Reply',
  '© 2025 The paper',
];
const isIn = (ranges: NamedLines['text'], line: number) =>
  (ranges ?? []).some(({ first, last }) => first <= line && line <= last);

test('of the lines that say anything, those that the record names are text, and no others', () => {
  fc.assert(
    fc.property(named, (lines) => {
      const expected = TEXT.flatMap((text, index) => {
        const line = index + 1;
        const isText = isIn(lines.text, line) && !isIn(lines.not, line) && line !== lines.title;
        return isText && text !== '' ? [line] : [];
      });
      fc.pre(expected.length > 0);
      const { reading } = ingested('capture.txt', TEXT.join('\n'), lines);
      const prose = reading.ledger.filter(({ status }) => status === 'prose');
      expect(prose.map(({ line }) => line)).toEqual(expected);
      expect(reading.ledger.map(({ text }) => text)).toEqual(TEXT);
      expect(reading.ledger.filter(({ status }) => status === 'blank')).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});
