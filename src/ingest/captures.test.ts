import { describe, expect, test } from 'vitest';
import { allMade } from '../disk/fixtures/read-made.ts';
import { ingestContent } from '../disk/ingest-content.ts';
import { TEST_ARCHIVE } from '../fixtures/test-archive.ts';

// What a careful reader expects of the captures of the test archive: written from the captures, not from
// what ingest made of them.
const expected = [
  {
    capture: '000_ab51f6c40c0054e3.txt',
    title: 'Latin American bloc backs Mexico against US accusations of interference',
    titleSupplied: false,
    date: '2025-02-05',
    outlet: 'indo-us-tribune',
    originalPublisher: null,
    credit: null,
    authors: [],
    recordLines: [1, 2],
    droppedLines: [3, 5, 41, 43],
    subheads: [13, 21, 27, 37],
    items: [],
    told: [
      ['On Saturday', '2025-02-01'],
      ['in January this year', '2025-01'],
    ],
  },
  {
    capture: '001_f076b67cad466e45.txt',
    title: 'Sheinbaum says she rejected Trump’s proposal to send US troops to Mexico',
    titleSupplied: true,
    date: '[2025-05-03..]',
    outlet: null,
    originalPublisher: null,
    credit: 'associated-press',
    authors: [],
    recordLines: [9],
    droppedLines: [8],
    subheads: [],
    items: [],
    told: [['in January', '2025-01?']],
  },
  {
    capture: '002_548c88bc27770ae0.txt',
    title:
      "Claudia Sheinbaum rejects Trump's military aid to fight Mexican cartels and criticizes Maduro's extraction",
    titleSupplied: false,
    date: '2026-01-13',
    outlet: 'voz',
    originalPublisher: null,
    credit: null,
    authors: [],
    recordLines: [1, 3],
    droppedLines: [7, 9, 11, 25],
    subheads: [19],
    items: [],
    told: [
      ['Monday', '2026-01-12'],
      ['January 22 and 23', '2026-01-22/2026-01-23'],
      ['Last year', '2025'],
    ],
  },
  {
    capture: '003_34432820122059ca.txt',
    title: 'Mexico-US Relations Continue to Strain Over Organized Crime',
    titleSupplied: false,
    date: '2025-05-28',
    outlet: 'counter-information',
    originalPublisher: 'global-research',
    credit: null,
    authors: ['Ahmed Adel'],
    recordLines: [1, 7, 11, 13, 58, 67],
    droppedLines: [
      3, 5, 9, 16, 34, 36, 38, 40, 54, 56, 61, 63, 69, 71, 73, 75, 77, 79, 81, 83, 85, 87, 89, 91,
      93,
    ],
    subheads: [],
    items: [],
    told: [
      ['Days before', null],
      ['(2018-2024)', '2018/2024'],
    ],
  },
  {
    capture: '004_ccff570c2826d421.txt',
    title: 'Cartel Crisis: Mexico’s Bold Move Against U.S. Intervention',
    titleSupplied: false,
    date: '[2025-05-04..]',
    outlet: 'featured-headlines',
    originalPublisher: null,
    credit: null,
    authors: [],
    recordLines: [1],
    droppedLines: [3],
    subheads: [7, 14, 20, 28],
    items: [9, 10, 11, 12],
    told: [],
  },
];

const report = ingestContent(TEST_ARCHIVE, { dry: true });
const made = allMade(report);

test('a second ingest changes nothing', () => {
  expect(report.problems).toEqual([]);
  expect(report.written).toEqual([]);
  expect(made.map(({ reading }) => reading.capture.file)).toEqual(
    expected.map(({ capture }) => capture),
  );
});

describe.each(expected)('$capture', (expectation) => {
  const one = made.find(({ reading }) => reading.capture.file === expectation.capture);
  if (one === undefined) throw new Error(`${expectation.capture} was not ingested`);
  const { record: article } = one.entry;
  const rows = one.reading.ledger.map((row) => ({ rule: 'blank', ...row }));
  const linesWhere = (key: 'status' | 'rule', value: string) =>
    rows.filter((row) => row[key] === value).map(({ line }) => line);

  test('has the title, the date and the people behind it that a reader finds', () => {
    const { title, titleSupplied, date, outlet, authors, source } = article;
    expect({ title, titleSupplied, date, outlet, authors }).toEqual({
      title: expectation.title,
      titleSupplied: expectation.titleSupplied,
      date: expectation.date,
      outlet: expectation.outlet,
      authors: expectation.authors,
    });
    expect(source.originalPublisher).toBe(expectation.originalPublisher);
    expect(source.credit).toBe(expectation.credit);
  });

  test('tells the times that a reader finds in it, and no others', () => {
    const told = one.reading.told.map(({ words, date }) => [words.exact, date]);
    expect(told).toEqual(expectation.told);
    expect(one.reading.toldDropped).toEqual([]);
  });

  test('has every line where a reader would put it', () => {
    expect(linesWhere('status', 'record')).toEqual(expectation.recordLines);
    expect(linesWhere('status', 'dropped')).toEqual(expectation.droppedLines);
    expect(linesWhere('rule', 'subhead')).toEqual(expectation.subheads);
    expect(linesWhere('rule', 'list-item')).toEqual(expectation.items);
  });

  test('loses no line of prose', () => {
    const aside = new Set([...expectation.recordLines, ...expectation.droppedLines]);
    const prose = rows.filter(({ line, text }) => !aside.has(line) && /\S/.test(text));
    expect(linesWhere('status', 'prose')).toEqual(prose.map(({ line }) => line));
    expect(one.entry.blocks).toHaveLength(prose.length);
  });
});
