import { expect, test } from 'vitest';
import { alignedRows, inFigures } from './table.ts';

test('rows are aligned: words to the left, figures to the right', () => {
  expect(
    alignedRows([
      ['step', 'CPU s'],
      ['ingest', '1.0'],
      ['a', '10.0'],
    ]),
  ).toBe('step    CPU s\ningest    1.0\na        10.0\n');
});

test('figures have as many digits as asked for, and a comma for each thousand', () => {
  expect(inFigures(1234.56, 1)).toBe('1,234.6');
  expect(inFigures(0)).toBe('0');
});
