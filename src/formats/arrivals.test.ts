import { expect, test } from 'vitest';
import { InputError } from '../domain/problem.ts';
import { readArrivals, writeArrivals } from './arrivals.ts';

const read = (text: string) => readArrivals(text, 'ADDED');

function faultsOf(text: string): string {
  try {
    read(text);
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

test('a list of arrivals is a line for each capture, its day first, in the order of the names', () => {
  const text = '2026-04-20  a file with spaces.txt\n2026-02-10  b.html\n';
  expect(read(text)).toEqual(
    new Map([
      ['a file with spaces.txt', '2026-04-20'],
      ['b.html', '2026-02-10'],
    ]),
  );
  expect(writeArrivals(new Map([...read(text)].toReversed()))).toBe(text);
});

test('blank lines, the line ends of Windows and the same line twice make no difference', () => {
  expect(read('\ufeff2026-04-20 a.txt\r\n\r\n2026-04-20\ta.txt\r\n')).toEqual(
    new Map([['a.txt', '2026-04-20']]),
  );
});

test.each([
  ['2026-04-20  a.txt\n2026-02-30  b.txt\n', 'ADDED, line 2: is no day with the name of a capture'],
  ['2026-04-20\n', 'ADDED, line 1: is no day with the name of a capture'],
  ['<<<<<<< main\n2026-04-20  a.txt\n', 'ADDED, line 1: is a mark of Git'],
  ['2026-04-20  a.txt\n2026-02-10  port-am', 'ADDED, line 2: does not end: it may be torn off.'],
  ['2026-04-20  a.txt\n2026-04-21  a.txt\n', 'line above it, which says 2026-04-20. Keep one'],
])('a day that may be lost is a fault, with its line and what to do: %j', (text, fault) => {
  expect(faultsOf(text)).toContain(fault);
});
