import { expect, test } from 'vitest';
import { readRecordTable } from './record-table.ts';

const read = (text: string) =>
  readRecordTable(Buffer.from(text), 'records.csv', ['a.txt', 'b.txt']);

/** Reads a table, in less work than so many milliseconds. */
function readWithin(most: number, text: string) {
  const before = process.cpuUsage();
  const table = read(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(most);
  return table;
}

test('a table of many rows is read in proportion, and of strays the first are told', () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `c${String(at)}.txt,Storm ${String(at)}\n`,
  );
  const { problems, isRead } = readWithin(8000, `capture,title\n${rows.join('')}`);
  expect(isRead).toBe(true);
  expect(problems).toHaveLength(11);
});

test('a capture that has 20,000 rows costs no more than they do', () => {
  const { rows } = readWithin(8000, `capture,title\n${'a.txt,Storm\n'.repeat(20_000)}`);
  expect(rows.get('a.txt')?.problems).toHaveLength(10);
});

test('10,000 columns are refused, and of those that are not known some are told', () => {
  const columns = (n: number) =>
    Array.from({ length: n }, (_, at) => `column number ${String(at)}`);
  expect(read(`capture,${columns(10_000).join(',')}\na.txt\n`)).toMatchObject({
    isRead: false,
    problems: [{ line: 1, what: 'has 10001 columns; 1000 are the most.' }],
  });
  expect(read(`capture,${columns(900).join(',')}\na.txt\n`).problems).toHaveLength(20);
});

test.each([
  ['a cell of two million characters', `a.txt,"${'a'.repeat(2_000_000)}"\n`],
  ['a quotation mark that never closes', `a.txt,"${'b.txt,Storm\n'.repeat(200_000)}`],
])('%s is refused where it ends', (_, row) => {
  const { problems, isRead } = readWithin(4000, `capture,title\n${row}`);
  expect(isRead).toBe(false);
  expect(problems).toMatchObject([{ what: 'ends a row of over a million characters.' }]);
});

test('a file that is larger than any table is not read', () => {
  const { problems } = readRecordTable(Buffer.alloc(65 * 1024 * 1024, 'a'), 'records.csv', []);
  expect(problems).toMatchObject([{ what: 'is 65 MiB large; 64 MiB are the most.' }]);
});
