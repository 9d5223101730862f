import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../disk/read-knowledge.ts';
import { namesIn } from '../disk/files.ts';
import { cataloguedOn, describedSchema } from '../domain/catalogue-record.ts';
import { proseText } from '../domain/block.ts';
import type { Proof } from '../domain/evidence.ts';
import { InputError } from '../domain/problem.ts';
import { readingSchema } from '../domain/reading.ts';
import { emptyRecord } from '../domain/record.ts';
import { findQuote } from '../domain/text-quote.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';
import { readEntry, writeEntry } from '../formats/entry.ts';
import { readReading, writeReading } from '../formats/reading.ts';
import { readCapture } from './capture.ts';
import { joined } from './clean/joined.ts';
import { itemText } from './clean/prose.ts';
import { htmlLines } from './lines/html-lines.ts';
import { visibleText } from './lines/visible-text.ts';
import { type Ingested, ingest } from './ingest.ts';

const knowledge = readKnowledge(TEST_ARCHIVE);
const captures = namesIn(`${TEST_ARCHIVE}/captures`)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${TEST_ARCHIVE}/captures/${name}`, 'utf8'));
const lines = captures.flatMap((text) => text.split('\n'));

// Runs of each property: `FC_RUNS=100000 npx vitest run src/ingest` for a long night.
const runs = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };
const patience = 10_000 + runs.numRuns * 500;

const bits = fc.constantFrom(
  '',
  '# Title',
  '---',
  '* * *',
  '- item of a list',
  '• Item of another list, which ends.',
  '1. one',
  '> quote',
  '```',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '&amp;&#0;&nbsp;',
  '[a](javascript:alert(1)) ![b](x)',
  'www.example.com/_a_*b* a@b.example',
  'key: [value, "other"]',
  '- &anchor *alias !!js/function',
  '\u202eright to left\u202c \u2067isolate\u2069 \u200fmark',
  '\u0301\u0308 lone marks e\u0301 \u1f468\u200d\u1f469',
  '\u00a0\u2009\u3000\u200b\u00ad\ufeff\u2060',
  '\u0000\u0007\u001b[31m',
  'İ ß ŉ ǰ ΰ ﬁ Σς Å',
  '\u{1f600}\u{10ffff}\ufffd',
  'a\rb\u2028c\u0085d\u000be',
  'Donald Trump spoke. '.repeat(60),
  'word '.repeat(300),
  'x'.repeat(9000),
  'By Ana Ruiz',
  'May 5, 2025',
  'The report\n, opens new tab\nby the Institute for Boats, (opens in a new window)\n, is long.',
  'He came in a',
  'boat with a red sail.',
  'Global Research, May 28, 2025',
  'Sheinbaum. Sheinbaum. Trump! Claudia Sheinbaum?',
  'MEXICO CITY (AP) — It is said.',
  'one, two, three, three, one',
  'On Saturday he came, and on May 28, 2025 and January 22 and 23 he went.',
  'Days before, last year (2018-2024), February 30, 2025, he will go Monday.',
);
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: bits },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const composed = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'))
  .map(([parts, end]) => parts.join(end));
/** A capture with some of its lines taken out, repeated, replaced or put elsewhere. */
const mutated = fc
  .tuple(
    fc.constantFrom(...captures),
    fc.array(fc.tuple(fc.nat(100), fc.nat(2), line), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, edits]) => {
    const parts = text.split('\n');
    for (const [at, removed, added] of edits) parts.splice(at % parts.length, removed, added);
    return parts.join('\n');
  });
const wrapped = fc.constantFrom(...captures).map((text) => text.replace(/(.{40,70}) /g, '$1\n'));
const manyShort = fc
  .tuple(fc.constantFrom('a', 'He ran.', '• b c d e', 'May 5, 2025', '“'), fc.nat(300))
  .map(([text, count]) => `${text}\n`.repeat(count));
const bytes = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(composed, mutated, wrapped, manyShort).map((text) => Buffer.from(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);

const tags = fc.constantFrom(
  ...['p', 'div', 'span', 'a', 'h1', 'h2', 'ul', 'li', 'table', 'tr', 'td', 'pre', 'br', 'form'],
  ...['nav', 'aside', 'figure', 'figcaption', 'blockquote', 'article', 'time', 'x-card', 'button'],
  ...['script', 'style', 'title', 'template', 'textarea', 'svg', 'noscript', '!--', '![CDATA['],
);
const attributes = fc.constantFrom(
  ...['', ' hidden', ' class="ad newsletter"', ' class="article-body"', ' style="display:none"'],
  ...[' href="/x" rel=author', ' rel="tag"', ' datetime="2025-05-28"', ' id="', " lang='es", ' ='],
);
const markup = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(tags, attributes).map(([tag, told]) => `<${tag}${told}>`) },
  { weight: 2, arbitrary: tags.map((tag) => (tag === '!--' ? '-->' : `</${tag}>`)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<html lang="en">',
      '<title>Calm sea – A Paper</title>',
      '<meta property="og:title" content="Calm sea">',
      '<meta property="article:published_time" content="2025-05-28T22:10:00-06:00">',
      '<meta name="author" content="Ana Ruiz">',
      '<link rel="canonical" href="https://a.example/2025/05/28/calm">',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Calm sea"}</script>',
      '<script type="application/ld+json">{"@type":',
    ),
  },
);
const SENTENCE =
  'The ferry to the outer islands stays in port all week, its master said on Monday.';
/** A saved page of two sentences, and below them tags anywhere, open or closed, and lines between them. */
const pages = fc
  .array(fc.oneof(markup, line), { maxLength: 40 })
  .map((parts) => `<!doctype html><body><p>${SENTENCE}<p>${SENTENCE} Few saw it.${parts.join('')}`);

describe('any saved page', () => {
  test(
    'is read, and every line of it accounted for and proved',
    () => {
      let read = 0;
      fc.assert(
        fc.property(pages, (html) => {
          const result = attempt(Buffer.from(html), 'x.html');
          if (result instanceof InputError) {
            expect(result.message).toMatch(/^x\.html(?:, line \d+)?: .+\. .+\.$/);
            return;
          }
          expectAccounted(
            htmlLines(html).map(({ text }) => text),
            result,
          );
          read++;
          expectProved(result);
          expectReadBack(result);
        }),
        runs,
      );
      // Most are read: of refused ones alone this would say nothing.
      expect(read).toBeGreaterThan(runs.numRuns / 2);
    },
    patience,
  );
});

describe('any capture', () => {
  test(
    'is either refused with a message or read',
    () => {
      fc.assert(
        fc.property(bytes, (input) => {
          const result = attempt(input);
          if (result instanceof InputError) {
            expect(result.problems).toHaveLength(1);
            expect(result.message).toMatch(/^x\.txt(?:, line \d+)?: .+\. .+\.$/);
            return;
          }
          expectNothingLost(input, result);
          expectProved(result);
          expectReadBack(result);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'is read the same twice',
    () => {
      fc.assert(
        fc.property(bytes, (input) => {
          expect(attempt(input)).toEqual(attempt(input));
        }),
        { numRuns: Math.ceil(runs.numRuns / 5) },
      );
    },
    patience,
  );
});

test(
  'a line shows the same when what it shows is shown again',
  () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'grapheme' })), (text) => {
        const shown = visibleText(text);
        expect(visibleText(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\n\r\t\u00a0\u200b]| {2}|^ | $/);
      }),
      { numRuns: runs.numRuns * 10 },
    );
  },
  patience,
);

function attempt(input: Uint8Array, name = 'x.txt'): Ingested | InputError {
  try {
    return ingest(readCapture(name, input), emptyRecord, knowledge);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Kept + dropped = the capture, and each block is the words of its lines. */
function expectNothingLost(input: Uint8Array, result: Ingested) {
  const text = Buffer.from(input)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  expectAccounted(text.split(/\r\n?|\n/), result);
}

function expectAccounted(captured: readonly string[], { entry, reading }: Ingested) {
  expect(reading.ledger.map((row) => row.text)).toEqual(captured);
  expect(reading.ledger.map((row) => row.line)).toEqual(
    reading.ledger.map((_, index) => index + 1),
  );
  const blank = reading.ledger.filter((row) => row.status === 'blank');
  expect(blank.filter((row) => visibleText(row.text) !== '')).toEqual([]);
  const rows = reading.ledger.filter((row) => row.status === 'prose');
  const byBlock = Map.groupBy(rows, ({ block }) => block);
  const words = [...byBlock].map(([id, ofBlock]) => ({
    id,
    text: ofBlock.map((row) => visibleText(row.text)).reduce(joined),
  }));
  const kept = entry.blocks.map(({ id, kind, text: words }) => ({ id, kind, text: words }));
  expect(
    words.map((block, index) => ({
      ...block,
      text: kept[index]?.kind === 'item' ? itemText(block.text) : block.text,
    })),
  ).toEqual(kept.map(({ id, text: own }) => ({ id, text: own })));
}

/** Every selector matches once, in the block or the line it names. */
function expectProved({ entry, reading }: Ingested) {
  const { proofs, overruled, told, ledger } = reading;
  const prose = entry.blocks.map(({ id, text }) => ({ place: id, text }));
  const captured = ledger.map(({ line: number, text }) => ({ place: String(number), text }));
  const texts = {
    prose: proseText(entry.blocks),
    captured: captured.map((row) => row.text).join('\n'),
  };
  const { authors, people, organisations, topics, ...fields } = proofs;
  const all: Proof[] = [
    ...Object.values(fields).flat(),
    ...[authors, people, organisations, topics].flatMap((values) => Object.values(values).flat()),
    ...overruled.map(({ proof }) => proof),
    ...told.map(({ rule, words }) => ({ by: 'reading' as const, rule, evidence: words })),
  ];
  for (const proof of all) {
    if (proof.by !== 'reading') continue;
    const { evidence } = proof;
    const [text, rows, place] =
      'block' in evidence
        ? [texts.prose, prose, evidence.block]
        : [texts.captured, captured, String(evidence.line)];
    const found = findQuote(text, evidence);
    expect(found).toHaveLength(1);
    const [start = 0] = found;
    expect(placesOf(rows, start, start + evidence.exact.length)).toEqual([place]);
  }
}

function placesOf(rows: readonly { place: string; text: string }[], start: number, end: number) {
  let offset = 0;
  return rows.flatMap(({ place, text }) => {
    const from = offset;
    offset += text.length + 1;
    return from < end && from + text.length >= start ? [place] : [];
  });
}

function expectReadBack({ entry: { record, blocks }, reading }: Ingested) {
  expect(describedSchema.parse(record)).toEqual(record);
  const entry = { record: cataloguedOn('2026-01-31', record), blocks };
  // Key by key: what is written is in the order of the schema.
  expect(JSON.stringify(readingSchema.parse(reading))).toBe(JSON.stringify(reading));
  expect(readEntry(writeEntry(entry), 'x.md')).toEqual(entry);
  expect(readReading(writeReading(reading), 'x.json')).toEqual(reading);
}
