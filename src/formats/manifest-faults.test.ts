import { expect, test } from 'vitest';
import { manifestFaults } from './manifest-faults.ts';

const SUM = 'a'.repeat(64);
const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');
const faultsOf = (text: string) =>
  manifestFaults(text, 'SHA256SUMS', 'Restore it.').map(({ line, what }) => [line, what]);

test('a manifest is what writing it again gives', () => {
  expect(faultsOf('')).toEqual([]);
  expect(faultsOf(lines(`${SUM}  a b.txt`, `${SUM}  c.txt`))).toEqual([]);
});

test('each line that is none is named, also one that says a name again or is torn off', () => {
  const text = lines(
    ...[`${SUM}  a.txt`, `${SUM.slice(1)}g  b.txt`, `${'b'.repeat(64)}  a.txt`, '', `${SUM} *d`],
  );
  expect(faultsOf(`${text}${SUM}  e`)).toEqual([
    [2, 'is no checksum with the name of a file behind it.'],
    [3, 'names a.txt a second time.'],
    [4, 'is no checksum with the name of a file behind it.'],
    [5, 'is no checksum with the name of a file behind it.'],
    [6, 'does not end: it may be torn off.'],
  ]);
});

test('what a merge left undone is told as that', () => {
  const text = lines('<<<<<<< HEAD', `${SUM}  a`, '=======', `${SUM}  b`, '>>>>>>> other');
  expect(manifestFaults(text, 'SHA256SUMS', '')).toMatchObject([1, 3, 5].map((line) => ({ line })));
  expect(manifestFaults(text, 'SHA256SUMS', '')[0]?.remedy).toMatch(/^Keep what belongs of both/);
});

test.each([`${SUM}  b\n${SUM}  a\n`, `${SUM}  a\n${SUM}  a\n`, `${SUM}  a\r\n${SUM}  b\r\n`])(
  'another order, a line twice and other line breaks are named where no line is at fault: %j',
  (text) => {
    expect(faultsOf(text)).toEqual([
      [undefined, 'has other line breaks, another order or more lines than it was written with.'],
    ]);
  },
);
