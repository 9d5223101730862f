import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeProblem } from '../domain/problem.ts';
import { captureOf, tempContent } from './fixtures/temp-content.ts';
import { allMade } from './fixtures/read-made.ts';
import type { IngestReport } from './finish-ingest.ts';
import { ingestContent } from './ingest-content.ts';

const RECORD = 'url: null\ncaptured: null\n';
const ONE = 'first-storm-of-the-year';
const TWO = 'second-storm-of-the-year';

/** What an ingest says, with the path of the folder cut off. */
function problemsOf(content: string): string[] {
  const { problems } = ingestContent(content);
  return problems.map((problem) => describeProblem(problem).replaceAll(`${content}/`, ''));
}

describe('a first ingest', () => {
  test('writes an entry and a reading for each capture, and their checksums', () => {
    const { content, read } = tempContent();
    const { written, problems } = ingestContent(content);
    expect(problems).toEqual([]);
    const outputs = [ONE, TWO].flatMap((slug) => [
      `articles/${slug}.md`,
      `articles/${slug}.reading.json`,
    ]);
    const lists = ['captures/ADDED', 'captures/SHA256SUMS'];
    expect(written).toEqual([...lists, ...outputs, 'SHA256SUMS']);
    expect(readdirSync(`${content}/articles`)).toEqual([
      'SHA256SUMS',
      ...outputs.map((name) => name.replace('articles/', '')),
    ]);
    expect(read('captures/SHA256SUMS')).toMatch(
      /^[0-9a-f]{64} {2}one\.txt\n[0-9a-f]{64} {2}two\.txt\n$/,
    );
  });

  test('is followed by one that writes nothing', () => {
    const { content } = tempContent();
    ingestContent(content);
    expect(ingestContent(content)).toMatchObject({ written: [], problems: [] });
  });

  test('writes nothing when it is to say only what it would write', () => {
    const { content } = tempContent();
    expect(ingestContent(content, { dry: true }).written).toHaveLength(7);
    expect(existsSync(`${content}/articles`)).toBe(false);
    expect(readdirSync(`${content}/captures`)).toEqual(['one.txt', 'two.txt']);
  });
});

describe('a capture that cannot be read is reported, and the others are ingested', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'captures/one.txt: is empty. Put the text of the page into it.'],
    [
      'blank',
      ' \n\u200b\u00a0\n\t',
      'captures/one.txt: is empty. Put the text of the page into it.',
    ],
    [
      'binary',
      'a\nb\0c',
      'captures/one.txt, line 2: holds a NUL byte: it is binary or UTF-16. A capture is plain UTF-8 text: save the page as text.',
    ],
    [
      'UTF-16 without a byte order mark',
      Buffer.from('First storm', 'utf16le'),
      'captures/one.txt, line 1: holds a NUL byte: it is binary or UTF-16. A capture is plain UTF-8 text: save the page as text.',
    ],
    [
      'Latin-1',
      Buffer.from('Uno.\r\nDos.\r\nEl ni\u00f1o y el mar.\n', 'latin1'),
      'captures/one.txt, line 3: is not UTF-8. Save the page again as UTF-8; the bytes here were not changed.',
    ],
    [
      'cut off within a letter',
      Buffer.from('Uno.\nEl ni\u00f1', 'utf8').subarray(0, -1),
      'captures/one.txt, line 2: is not UTF-8. Save the page again as UTF-8; the bytes here were not changed.',
    ],
    [
      'too large',
      'a '.repeat(1024 * 1024 + 1),
      'captures/one.txt: is 2.0 MiB large; 2 MiB is the most. Capture one article a file.',
    ],
    [
      'without prose',
      '***\nADVERTISEMENT\n',
      'captures/one.txt: holds no prose: every line of it is page furniture. Capture the page again, or correct the rules in clutter.yaml.',
    ],
  ])('%s', (_, text, message) => {
    const { content, write } = tempContent();
    write('captures/one.txt', text);
    expect(problemsOf(content)).toEqual([message]);
    expect(existsSync(`${content}/articles/${TWO}.md`)).toBe(true);
  });

  test('a folder with the name of a capture', () => {
    const { content } = tempContent();
    mkdirSync(`${content}/captures/three.txt`);
    expect(problemsOf(content)).toEqual([
      'captures/three.txt: cannot be read: it is a folder (EISDIR). See that it is a file.',
    ]);
    expect(existsSync(`${content}/articles/${TWO}.md`)).toBe(true);
  });

  test('a link that leads nowhere, for a capture and for a record', () => {
    const { content } = tempContent();
    symlinkSync('nowhere', `${content}/captures/three.txt`);
    symlinkSync('nowhere', `${content}/captures/two.yaml`);
    expect(problemsOf(content)).toEqual([
      'captures/three.txt: cannot be read: it is not there (ENOENT). See that its name is right, or put it back.',
      'captures/two.yaml: cannot be read: it is not there (ENOENT). See that its name is right, or put it back.',
    ]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(true);
  });

  test('one that was changed since it was captured; what was written of it stays', () => {
    const { content, write, read } = tempContent();
    ingestContent(content);
    const before = read(`articles/${ONE}.md`);
    write('captures/one.txt', captureOf('First storm of the century'));
    expect(problemsOf(content)).toEqual([
      'captures/one.txt: is not the file that SHA256SUMS names: its bytes were changed. A capture never changes: restore it. A correction belongs in its record.',
    ]);
    expect(read(`articles/${ONE}.md`)).toBe(before);
    expect(readdirSync(`${content}/articles`)).toHaveLength(5);
  });
});

test.each(['', '# Nobody knows more.\n', 'url:\ndate:\n'])(
  'a record may be empty: %j',
  (record) => {
    const { content, write } = tempContent();
    write('captures/one.yaml', record);
    expect(problemsOf(content)).toEqual([]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(true);
  },
);

test('a record may do without an address and a time of capture', () => {
  const { content, write, read } = tempContent();
  write('captures/one.yaml', 'url: https://paper.example/storm\n');
  write('captures/two.yaml', 'captured: 2025-02-05\n');
  expect(problemsOf(content)).toEqual([]);
  expect(read(`articles/${ONE}.md`)).toMatch(/url: "https.*storm"\n {2}captured: null\n/);
  expect(read(`articles/${TWO}.md`)).toMatch(/url: null\n {2}captured: "2025-02-05"\n/);
});

const NO_REASON =
  'is said without a reason. Add a line below it: `why: "…"`, in words for a reader, such as `why: "It is printed on the page."`; one serves the whole record.';

describe('a record that says what cannot be is reported with its line', () => {
  test.each([
    [
      `${RECORD}date: {value: 2025-02-30, basis: b}\n`,
      'line 3: `date: value` "2025-02-30" names a day that does not exist: 2025-02-30. Correct the value.',
    ],
    [
      `${RECORD}date:\n  value: 2025-02-29\n  basis: b\n`,
      'line 4: `date: value` "2025-02-29" names a day that does not exist: 2025-02-29. Correct the value.',
    ],
    [
      `title: 1984\nwhy: b\n`,
      'line 1: `title` is a number where a text is wanted. Put it in quotation marks: `title: "1984"`.',
    ],
    [`titel: {value: a, basis: b}\n`, 'line 1: `titel` is not known here. Did you mean `title`?'],
    [`title: {value: a}\n`, `line 1: \`title\` ${NO_REASON}`],
    [`date: 2024-03-01\noutlet: null\nauthors: [Ann Lee]\n`, `line 1: \`date\` ${NO_REASON}`],
    [`url: null\nshow: excerpt\n`, `line 2: \`show\` ${NO_REASON}`],
    [
      `date: {value: 2024-03-01, why: b}\n`,
      'line 1: `date` has `why` beside `value`, where `basis` is meant. Write `basis` instead; or the bare value alone, and `why: "…"` on a line below it.',
    ],
    [
      `url: example.org\n`,
      'line 1: `url` is “example.org”, which is not the address of a page. Write it whole, such as `url: "https://example.org/page"`.',
    ],
    [`text: 40-12\n`, 'line 1: `text` runs backwards: 40-12. Write them like this: 12-40, 44.'],
    [`not: all\n`, 'line 1: `not` names no lines: “all”. Write them like this: 12-40, 44.'],
    [
      `title: line 9\n`,
      'line 1: title: there is no line 9; the capture has 4. Take the number from the page of the capture, which counts all lines.',
    ],
    [
      `url: null\ntext: 1-9\n`,
      'line 2: text: there is no line 9; the capture has 4. Take the number from the page of the capture, which counts all lines.',
    ],
    [
      `title: line 2\n`,
      'line 1: title: line 2 is blank. Take the number from the page of the capture, which counts all lines.',
    ],
    [
      `date: line 1\n`,
      'line 1: date: in line 1 none is found. Name another line, or write it: `date: …`, and why.',
    ],
    [
      `${RECORD}date: {value: "20250505", basis: b}\n`,
      'line 3: `date: value` "20250505" is not a date in EDTF. Write 2025-05-05.',
    ],
    [
      `${RECORD}url: null\n`,
      'line 3: is not YAML as it should be: Map keys must be unique. Say it once, and remove the other line.',
    ],
    [
      'url: "unclosed\n',
      'line 2: is not YAML as it should be: Missing closing "quote. Close each quotation mark on its line, and each bracket.',
    ],
    [
      'url: &a null\ncaptured: *a\n',
      'line 2: is not YAML as it should be: aliases are not read. Write what it stands for, or put quotation marks around the value.',
    ],
    [
      'Ann Lee\n',
      'line 1: the file is a text where `key: value` is wanted. Write a key, a colon and a value on a line each, as in docs/curating.md.',
    ],
    [
      'url: javascript:alert(1)\n',
      'line 1: `url` is “javascript:alert(1)”, which is not the address of a page. Write it whole, such as `url: "https://example.org/page"`.',
    ],
    [
      `${RECORD}outlet: {value: no-such-outlet, basis: b}\n`,
      'line 3: outlet: no outlet has the id no-such-outlet. Add it to vocabularies/outlets.yaml, or correct it here.',
    ],
  ])('%j', (record, message) => {
    const { content, write } = tempContent();
    write('captures/one.yaml', record);
    expect(problemsOf(content)).toEqual([`captures/one.yaml, ${message}`]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(false);
    expect(existsSync(`${content}/articles/${TWO}.md`)).toBe(true);
  });

  test.each([
    [
      `${RECORD}date: {value: 2025-05-03/2025-05-01, basis: b}\n`,
      'captures/one.yaml, line 3: `date: value` "2025-05-03/2025-05-01" ends before it begins. Correct the value.',
    ],
    [
      `${RECORD}date: {value: "3025-05-03", basis: b}\n`,
      'captures/one.yaml, line 3: date: 3025-05-03 is far in the future. Correct `date` or `captured`.',
    ],
    [
      'url: null\ncaptured: "2025-02-05"\ndate: {value: "2025-02-07", basis: b}\n',
      'captures/one.yaml, line 3: date: 2025-02-07 is after the capture, 2025-02-05. Correct `date` or `captured`.',
    ],
    [
      `${RECORD}told:\n  t-00000000: {drop: It is a name.}\n`,
      'captures/one.yaml, line 4: told: no told date has the id t-00000000. Take it from the reading of the article, which lists them.',
    ],
    [
      `${RECORD}told:\n  t-00000000: {value: 2025-02-30, basis: b}\n`,
      'captures/one.yaml, line 4: `told: t-00000000: value` "2025-02-30" names a day that does not exist: 2025-02-30. Correct the value.',
    ],
    [
      `${RECORD}told:\n  t-00000000: {drop: 1}\n`,
      'captures/one.yaml, line 4: `told: t-00000000: drop` is a number where a text is wanted. Put it in quotation marks: `drop: "1"`.',
    ],
    [
      `${RECORD}told:\n  t-0: {drop: It is a name.}\n`,
      'captures/one.yaml, line 4: `told: t-0` is not an id as it should be. Copy it whole from where it stands.',
    ],
  ])('of dates: %j', (record, message) => {
    const { content, write } = tempContent();
    write('captures/one.yaml', record);
    expect(problemsOf(content)).toEqual([message]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(false);
  });

  test('a publication on the day of the capture or the next, or perhaps before it, is none', () => {
    const { content, write } = tempContent();
    for (const date of ['2025-02-05', '2025-02-06', '2025-02', '[..2025-03-01]']) {
      write(
        'captures/one.yaml',
        `url: null\ncaptured: "2025-02-05"\ndate: {value: "${date}", basis: b}\n`,
      );
      expect(problemsOf(content)).toEqual([]);
    }
  });

  test('one that the capture contradicts wins, and both are shown', () => {
    const { content, write } = tempContent();
    write(
      'captures/one.txt',
      captureOf('First storm of the year').replace('\n\n', '\n\nMay 3, 2025\n\n'),
    );
    write('captures/one.yaml', `${RECORD}date: {value: "2025-05-04", basis: The printed paper.}\n`);
    const report = ingestContent(content);
    expect(report.problems).toEqual([]);
    const one = allMade(report).find(({ reading }) => reading.slug === ONE);
    expect(one?.entry.record.date).toBe('2025-05-04');
    expect(one?.reading.overruled).toMatchObject([{ field: 'date', value: '2025-05-03' }]);
  });

  test('one without its capture', () => {
    const { content, write } = tempContent();
    write('captures/three.yaml', RECORD);
    expect(problemsOf(content)).toEqual([
      'captures/three.yaml: is the record of three, which is not there. Put the capture back, or rename or remove the record.',
    ]);
  });

  test('a file that is neither', () => {
    const { content, write } = tempContent();
    write('captures/three.xyz', 'x');
    write('captures/.hidden', '');
    expect(problemsOf(content)).toEqual([
      'captures/three.xyz: is neither a capture (.txt, .html) nor a record (.yaml). Save the page as HTML or as text, or put the file elsewhere.',
    ]);
  });
});

describe('an output that was edited by hand', () => {
  test('is reported and left as it is', () => {
    const { content, append, read } = tempContent();
    ingestContent(content);
    append(`articles/${ONE}.md`, '\nAdded.\n');
    const before = read('articles/SHA256SUMS');
    expect(problemsOf(content)).toEqual([
      `articles/${ONE}.md: was edited by hand, or damaged, since ingest wrote it; it was left as it is. Put the correction into the record of its capture or into a vocabulary, and have it made again: \`npm run verify -- --repair\`.`,
    ]);
    expect(read(`articles/${ONE}.md`)).toMatch(/\nAdded\.\n$/);
    expect(read('articles/SHA256SUMS')).toBe(before);
  });

  test('is written anew once it was deleted', () => {
    const { content, read } = tempContent();
    ingestContent(content);
    const before = read(`articles/${ONE}.md`);
    rmSync(`${content}/articles/${ONE}.md`);
    expect(ingestContent(content)).toMatchObject({ written: [`articles/${ONE}.md`], problems: [] });
    expect(read(`articles/${ONE}.md`)).toBe(before);
  });
});

test('an archive may do without vocabularies and clutter rules, or have empty ones', () => {
  const { content, write } = tempContent();
  rmSync(`${content}/vocabularies`, { recursive: true });
  expect(ingestContent(content)).toMatchObject({ captures: 2, problems: [] });
  mkdirSync(`${content}/vocabularies`);
  write('vocabularies/people.yaml', '');
  write('clutter.yaml', '# Nothing yet.\n');
  const done = ingestContent(content);
  expect(done).toMatchObject({ captures: 2, written: ['SHA256SUMS'], problems: [] });
});

describe('with a fault in what every entry rests on, nothing is written', () => {
  const term = (id: string, more = '') => `\n- id: ${id}\n  label: ${id}\n  note: n\n${more}`;
  test.each<[string, string, (line: number) => string]>([
    [
      'vocabularies/people.yaml',
      term('anna') + term('anna').replace('label: anna', 'label: other'),
      (line) =>
        `vocabularies/people.yaml, line ${String(line + 5)}: the id anna stands in vocabularies/people.yaml, line ${String(line + 1)} already. Give one of the two another id.`,
    ],
    [
      'vocabularies/organisations.yaml',
      term('claudia-sheinbaum'),
      (line) =>
        `vocabularies/organisations.yaml, line ${String(line + 1)}: the id claudia-sheinbaum stands in vocabularies/people.yaml, line 4 already. Give one of the two another id.`,
    ],
    [
      'vocabularies/organisations.yaml',
      term('anna', '  also: [Nicolas Maduro]\n'),
      (line) =>
        `vocabularies/organisations.yaml, line ${String(line + 4)}: the label “Nicolas Maduro” of anna is claimed by nicolas-maduro already. Leave it to one term only.`,
    ],
    [
      'vocabularies/topics.yaml',
      term('boats', '  broader: ships\n'),
      (line) =>
        `vocabularies/topics.yaml, line ${String(line + 4)}: the broader topic ships of boats is no other topic. Name the id of another topic.`,
    ],
    [
      'vocabularies/topics.yaml',
      term('Boats'),
      (line) =>
        `vocabularies/topics.yaml, line ${String(line + 1)}: \`id\` must be lower-case letters and digits joined by hyphens. Correct the value.`,
    ],
    [
      'clutter.yaml',
      "\n- id: broken\n  note: n\n  where: edges\n  patterns: ['^(unclosed$']\n",
      (line) =>
        `clutter.yaml, line ${String(line + 4)}: \`patterns\`, item 1 is not a regular expression. Put a backslash before each of . ? * + ( ) [ ] { } | ^ $ that stands for itself.`,
    ],
  ])('%s', (name, text, message) => {
    const { content, append } = tempContent();
    const line = append(name, text);
    const [problem = '', ...others] = problemsOf(content);
    expect(others).toEqual([]);
    expect(problem.replace(/: \d+\./, ': n.')).toBe(message(line));
    expect(existsSync(`${content}/articles`)).toBe(false);
  });

  test('a vocabulary of another name, which would be passed over in silence', () => {
    const { content, write } = tempContent();
    write('vocabularies/peoples.yaml', term('anna'));
    expect(problemsOf(content)).toEqual([
      'vocabularies/peoples.yaml: is none of the vocabularies, and is not read. The vocabularies are people.yaml, organisations.yaml, topics.yaml, outlets.yaml, unindexed.yaml, synonyms.yaml: rename it, or put it elsewhere.',
    ]);
  });

  test.each(['SHA256SUMS', 'ADDED'])('a list of captures that is a folder, %s', (name) => {
    const { content } = tempContent();
    mkdirSync(`${content}/captures/${name}`);
    expect(problemsOf(content)).toEqual([
      `captures/${name}: cannot be read: it is a folder (EISDIR). See that it is a file.`,
    ]);
  });
});

describe('a table of records beside the captures', () => {
  const TABLE = 'captures/records.csv';
  const dateOf = (report: IngestReport, slug: string) =>
    allMade(report).find(({ reading }) => reading.slug === slug)?.entry.record.date;

  test('says what a record would say', () => {
    const { content, write } = tempContent();
    write(TABLE, '\ufeffcapture;date;why\r\none.txt;2024-03-01;It is printed.\r\n');
    const report = ingestContent(content);
    expect(report.problems).toEqual([]);
    expect([dateOf(report, ONE), dateOf(report, TWO)]).toEqual(['2024-03-01', null]);
  });

  test('is told where it says otherwise than a record, which wins', () => {
    const { content, write } = tempContent();
    write(TABLE, 'capture,date,title,why\none.txt,2024-03-01,Calm sea,b\n');
    write('captures/one.yaml', 'date: 2024-03-02\nwhy: The printed paper.\n');
    const report = ingestContent(content);
    expect(dateOf(report, 'calm-sea')).toBe('2024-03-02');
    expect(report.brief?.notices).toEqual([
      'one.txt: records.csv says `date` otherwise than one.yaml, which counts: remove it from one of them.',
    ]);
  });

  test.each([
    ['captures/one.yaml', 'text: 1-3\nnot: 1-3\n', 'captures/one.yaml, line 1: text and not'],
    ['captures/one.yaml', 'not: 1-3\n', 'captures/one.yaml, line 1: not'],
    [TABLE, 'capture,text,not\none.txt,1 to 3,1 to 3\n', `${TABLE}, line 2: text and not`],
  ])('or a record that leaves no text, %s: %j, is at fault, and not the page', (name, text, at) => {
    const { content, write } = tempContent();
    write(name, text);
    expect(problemsOf(content)).toEqual([
      `${at}: no line of text is left. Name lines of the text itself, by the numbers that the page of the capture shows: a headline, a date and a byline are none.`,
    ]);
  });

  test('with a fault in a row leaves that capture as it is, and the others go on', () => {
    const { content, write } = tempContent();
    write(TABLE, 'capture,outlet,why\none.txt,no-such-outlet,b\n');
    expect(problemsOf(content)).toEqual([
      'captures/records.csv, line 2: outlet: no outlet has the id no-such-outlet. Add it to vocabularies/outlets.yaml, or correct it here.',
    ]);
    expect(existsSync(`${content}/articles/${ONE}.md`)).toBe(false);
    expect(existsSync(`${content}/articles/${TWO}.md`)).toBe(true);
  });

  test.each([
    ['a quotation mark that never closes', 'capture,title,why\none.txt,"Calm sea,b\n'],
    ['nothing in it', ''],
    ['blank lines', '\n\n'],
    ['no column for the captures', 'date,title,why\n2024,Calm sea,b\n'],
    ['letters of another encoding', Buffer.from('capture,title,why\none.txt,Año,b\n', 'latin1')],
  ])('that cannot be read, with %s, leaves all articles as they are', (_, broken) => {
    const { content, write, read } = tempContent();
    write(TABLE, 'capture,title,why\none.txt,Calm sea,b\n');
    ingestContent(content);
    const before = read('articles/calm-sea.md');
    write(TABLE, broken);
    expect(problemsOf(content)).toEqual([
      expect.stringMatching(
        /^captures\/records\.csv.* Until then all articles stay as they are\.$/,
      ),
    ]);
    expect(read('articles/calm-sea.md')).toBe(before);
    expect(readdirSync(`${content}/articles`)).toHaveLength(5);
  });

  test.each([
    ['one.yml', 'one.yaml'],
    ['one.YAML', 'one.yaml'],
    ['records (1).csv', 'records.csv'],
  ])('or a record of another name, %s, is told what it has to be called', (name, right) => {
    const { content, write } = tempContent();
    write(`captures/${name}`, '');
    expect(problemsOf(content)).toEqual([
      `captures/${name}: is not read: it would have to be called ${right}. Rename it.`,
    ]);
  });
});
