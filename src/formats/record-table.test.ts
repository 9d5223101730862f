import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, describeProblem, type Problem } from '../domain/problem.ts';
import { mergeRecords } from '../domain/merge-records.ts';
import type { CaptureRecord } from '../domain/record.ts';
import { keysNoCellSays } from './record-columns.ts';
import { readRecordTable, readRow } from './record-table.ts';
import { writeRecordTable } from './write-record-table.ts';

const NAMES = ['calm-sea.html', 'storm.txt', 'nets.txt'];
const FILE = 'records.csv';

const tableOf = (text: string) => readRecordTable(Buffer.from(text), FILE, NAMES);

/** What a table says, by capture, and what is wrong with it and its rows. */
function readBack(text: string) {
  const { rows, problems } = tableOf(text);
  const records = new Map<string, CaptureRecord>();
  const faults = [...rows].flatMap(([name, row]) =>
    attempt<readonly Problem[]>(
      () => {
        records.set(name, mergeRecords(readRow(row, FILE)));
        return [];
      },
      (found) => found,
    ),
  );
  return { records, problems: [...problems, ...faults].map(describeProblem) };
}

const words = fc
  .string({
    unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '"', '\n', '=', "'"),
    minLength: 1,
  })
  .map((text) => `x${text}y`);
const date = fc.constantFrom('2024', '2024-03-01', '[2024-03-01..]', null);
const slug = fc.constantFrom('calm-sea', 'storm');
const because = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ value, basis: fc.oneof(fc.constant('It is printed.'), words) });
const range = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(9))
  .map(([first, more]) => ({ first, last: first + more }));
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
const names = fc.array(fc.constantFrom('Ann Lee', 'Bob Ray, Jr.', 'Ann & Bob', 'Zoë'), {
  minLength: 1,
});
const lines = fc
  .record(
    { text: ranges, not: ranges, title: fc.integer({ min: 1, max: 99 }) },
    { requiredKeys: [] },
  )
  .filter((said) => Object.keys(said).length > 0);
const record: fc.Arbitrary<CaptureRecord> = fc
  .record(
    {
      ...{ date: because(date), updated: because(date), outlet: because(slug), slug, lines },
      title: because(fc.oneof(words, fc.constant(null))),
      authors: because(fc.oneof(names, fc.constant(null))),
      language: because(fc.constantFrom('es', null)),
      show: because(fc.constantFrom('full' as const, 'excerpt' as const)),
      formerly: fc.array(slug, { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .map(({ title, ...said }) => ({
    ...{ url: null, captured: '2024', ...said },
    // A headline is a line or words.
    ...(title !== undefined && said.lines?.title === undefined && { title }),
  }));

describe('a table that was written', () => {
  test('is read back as what it was written of', () => {
    fc.assert(
      fc.property(record, record, (one, two) => {
        const records = new Map([
          ['calm-sea.html', one],
          ['storm.txt', two],
        ]);
        expect(readBack(writeRecordTable(records))).toEqual({ records, problems: [] });
      }),
    );
  });
});

test.each([
  ['title', 'unknown'],
  ['title', 'Null'],
  ['title', 'Line 3'],
  ['authors', ['Ann | Bob']],
  ['authors', ['Ann; Bob', 'Zoë']],
  ['authors', []],
])('what a cell would say otherwise, such as a %s %j, has an empty one', (key, value) => {
  const date = { value: '2024', basis: 'b' };
  const said = { url: null, captured: null, date, [key]: { value, basis: 'b' } };
  expect(keysNoCellSays(said)).toEqual([key]);
  const table = writeRecordTable(new Map([['storm.txt', said]]));
  const records = new Map([['storm.txt', { url: null, captured: null, date }]]);
  expect(readBack(table)).toEqual({ records, problems: [] });
});

describe('a table may be as any spreadsheet writes it', () => {
  const rows = [
    ['capture', 'url', 'date', 'outlet', 'authors', 'why'],
    ['storm.txt', '', '2024-03-01', 'unknown', 'Ann Lee | Bob Ray', 'It is printed.'],
    ['nets.txt', 'https://port-amber.example/a,b;c', '', '', '', ''],
  ];
  const written = (mark: string, end: string) =>
    rows
      .map((row) => row.map((cell) => (/[,;|]/.test(cell) ? `"${cell}"` : cell)).join(mark))
      .join(end);
  const basis = 'It is printed.';
  const records = new Map([
    [
      'storm.txt',
      {
        ...{ url: null, captured: null, date: { value: '2024-03-01', basis } },
        outlet: { value: null, basis },
        authors: { value: ['Ann Lee', 'Bob Ray'], basis },
      },
    ],
    ['nets.txt', { url: 'https://port-amber.example/a,b;c', captured: null }],
  ]);

  test.each([
    ['commas', written(',', '\n')],
    ['semicolons', written(';', '\r\n')],
    ['tabs', written('\t', '\r')],
    ['a byte order mark', `\ufeff${written(';', '\r\n')}\r\n`],
    ['capitals in the header', written(',', '\n').replace('capture,url', 'Capture,URL')],
    ['the line that Excel writes above it', `sep=;\r\n${written(';', '\r\n')}`],
    [
      'empty rows and columns',
      `${written(';', '\r\n').replace('why', 'why;;')};;\r\n;;;;;;;\r\n\r\n`,
    ],
  ])('with %s', (_, text) => {
    expect(readBack(text)).toEqual({ records, problems: [] });
  });

  test.each([
    ['utf-16le', (text: Buffer) => text],
    ['utf-16be', (text: Buffer) => text.swap16()],
  ])('in %s, with a byte order mark', (_, encoded) => {
    const bytes = encoded(Buffer.from(`\ufeff${written('\t', '\r\n')}`, 'utf16le'));
    const { rows, problems } = readRecordTable(bytes, FILE, NAMES);
    expect([[...rows.keys()], problems]).toEqual([['storm.txt', 'nets.txt'], []]);
  });

  test('with no row but the header', () => {
    expect(tableOf('capture,date\n')).toMatchObject({ isRead: true, problems: [] });
  });

  test('a value may have a reason of its own', () => {
    const text = 'capture,date,date basis,title,why\nnets.txt,2024,In the address.,Calm,Printed.';
    expect(readBack(text).records.get('nets.txt')).toMatchObject({
      date: { value: '2024', basis: 'In the address.' },
      title: { value: 'Calm', basis: 'Printed.' },
    });
  });

  test('lines are named as in a record', () => {
    const text = 'capture;title;text;not\nnets.txt;Line 3;12 to 40, 44;23';
    expect(readBack(text).records.get('nets.txt')?.lines).toEqual({
      ...{ title: 3, not: [{ first: 23, last: 23 }] },
      text: [
        { first: 12, last: 40 },
        { first: 44, last: 44 },
      ],
    });
  });
});

const OTHER = 'nets.txt,https://port-amber.example/nets,,';

describe('a fault in one row is told with line and column, and other rows go on', () => {
  test.each([
    [
      'storm.txt,,2024-02-30,b',
      'line 2: column `date` "2024-02-30" names a day that does not exist: 2024-02-30. Correct the value.',
    ],
    [
      'storm.txt,,01/03/2024,b',
      'line 2: column `date` "01/03/2024" is not a date in EDTF. A spreadsheet may have changed it: give the column the format “text”, and write it again, such as 2025-02-05 for a day.',
    ],
    [
      'storm.txt,,null,',
      'line 2: column `date` is said without a reason. Say how you know it in the column `why` of this row, in words for a reader.',
    ],
    [
      'storm.txt,,45352,b',
      'line 2: column `date` "45352" is not a date in EDTF. It is the number by which a spreadsheet keeps a day: give the column the format “text”, and write it again, such as 2025-02-05 for a day.',
    ],
    [
      'storm.txt,,2024-03-01,',
      'line 2: column `date` is said without a reason. Say how you know it in the column `why` of this row, in words for a reader.',
    ],
    [
      'storm.txt,port-amber.example,,',
      'line 2: column `url` is “port-amber.example”, which is not the address of a page. Write it whole, such as `url: "https://example.org/page"`.',
    ],
    [
      'storm.txt,,2024,b,c,d',
      'line 2: has more cells than there are columns; the first of them says “c”. Put a cell that has a comma or semicolon in it in quotation marks.',
    ],
    [
      'strom.txt,,2024,b',
      'line 2: column `capture` names strom.txt, which is not there. Did you mean `storm.txt`?',
    ],
    [
      'photograph.txt,,2024,b',
      'line 2: column `capture` names photograph.txt, which is not there. Put the file into captures, or remove the line.',
    ],
    [
      'storm,,2024,b',
      'line 2: column `capture` names storm, which is not there. Did you mean `storm.txt`?',
    ],
    [
      'captures/storm.txt,,2024,b',
      'line 2: column `capture` names captures/storm.txt, which is not there. Did you mean `storm.txt`?',
    ],
    [',,2024,b', 'line 2: column `capture` is empty. Write the name of the file of the capture.'],
  ])('%s', (row, problem) => {
    const { records, problems } = readBack(`capture,url,date,why\n${row}\n${OTHER}\n`);
    expect(problems).toEqual([`records.csv, ${problem}`]);
    expect([...records.keys()]).toEqual(['nets.txt']);
  });

  test('two rows of one capture', () => {
    const rows = 'storm.txt,,2024,b\nstorm.txt,,2023,b\n';
    const { records, problems } = readBack(`capture,url,date,why\n${rows}${OTHER}\n`);
    expect(problems).toEqual([
      'records.csv, line 3: is of storm.txt, as line 2 is already. Keep one of the two lines.',
    ]);
    expect([...records.keys()]).toEqual(['nets.txt']);
  });

  test('below a cell of several lines, by the line in which the row begins', () => {
    const { problems } = readBack('capture,title,why\nnets.txt,"a\nb",c\nother-one.txt,d,e\n');
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['records.csv, line 4']);
  });
});

test.each(['12-Mar', 'Mar-12', '2025-03-12'])(
  'a range of lines of which a spreadsheet has made %s is told as that',
  (cell) => {
    const { problems } = readBack(`capture,text\nstorm.txt,${cell}\n`);
    expect(problems).toEqual([expect.stringContaining('and write it again, such as `3 to 12`')]);
  },
);

test('several authors that nothing parts are told with what to write', () => {
  const table = (cell: string) => readBack(`capture,authors,why\nstorm.txt,${cell},b\n`);
  expect(table('Ann Lee and Bob Ray').problems).toEqual([
    'records.csv, line 2: column `authors` seems to be several names: “Ann Lee and Bob Ray”. Write `Ann Lee | Bob Ray`; or put `|` behind it where it is one name.',
  ]);
  expect(table('Ann and Bob |').records.get('storm.txt')?.authors?.value).toEqual(['Ann and Bob']);
});

test('a column that nobody knows is told, and the others are read', () => {
  const { records, problems } = readBack('capture,date,picture,why\nstorm.txt,2024,a.png,b\n');
  expect(problems).toEqual([
    'records.csv, line 1: column 3: `picture` is not known here, and is passed over. Rename it, or remove it. What can stand here: `capture`, `url`, `captured`, `title`, `date`, `updated`, `outlet`, `originalPublisher`, `credit`, `authors` and others.',
  ]);
  expect(records.get('storm.txt')).toMatchObject({ date: { value: '2024', basis: 'b' } });
});

test('of many rows whose captures are not there ten are told, and of the rest the lines', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `somewhere/page-${String(at)}.txt`);
  const started = process.cpuUsage();
  const names = rows.map((_, at) => `sheet-${String(at)}.html`);
  const { problems } = readRecordTable(Buffer.from(`capture\n${rows.join('\n')}`), FILE, names);
  // A search among all captures for each row took minutes.
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  expect(problems).toHaveLength(11);
  expect(problems.map(describeProblem)[10]).toBe(
    'records.csv, line 12: 4990 more lines name captures that are not there: 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, …. Put the files into captures, or remove the lines.',
  );
});

describe('a table that cannot be read is one problem, and no row of it counts', () => {
  test.each([
    ['file,date,why\nstorm.txt,2024,b\n', ['line 1: has no column `capture`']],
    ['', ['records.csv: is empty']],
    ['\n\n', ['records.csv: is empty']],
    ['cature,url\nstorm.txt,\n', ['line 1: column 1: `cature` is not known here. Did you mean']],
    [
      'capture,outlett\nstorm.txt,a\n',
      ['line 1: column 2: `outlett` is not known here. Did you mean `outlet`?'],
    ],
    ['capture,url,URL\nstorm.txt,a\n', ['line 1: has two columns `url`']],
    [
      'capture,title\nnets.txt,a\nstorm.txt,"b\n',
      ['line 3: opens a quotation mark that never closes'],
    ],
  ])('%j', (text, faults) => {
    const { rows, problems, isRead } = tableOf(text);
    expect([rows.size, isRead]).toEqual([0, false]);
    expect(problems.map(describeProblem)).toEqual(
      faults.map((fault): unknown => expect.stringContaining(fault)),
    );
  });

  test('one in another encoding', () => {
    const { problems } = readRecordTable(
      Buffer.from('capture,title\nnets.txt,a\u00f1o', 'latin1'),
      FILE,
      NAMES,
    );
    expect(problems.map(({ what }) => what)).toEqual(['is not UTF-8.']);
  });
});
