import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { column, type Column, writeCsv, writeJsonLines } from './table.ts';

interface Row {
  readonly words: string;
  readonly tags: readonly string[];
  readonly known: boolean | null;
}

const COLUMNS: readonly Column<Row>[] = [
  column('words', 'Words.', ({ words }) => words),
  column('tags', 'Tags.', ({ tags }) => tags, 'list'),
  column('known', 'Whether it is known.', ({ known }) => known, 'boolean'),
];
const ROW: Row = { words: 'He said "no", and\nleft', tags: ['a', 'b'], known: null };

describe('CSV', () => {
  test('is as RFC 4180 has it: after the mark of its bytes a header, CR LF, quotes where they are needed', () => {
    expect(writeCsv(COLUMNS, [ROW, { words: 'x', tags: [], known: true }])).toBe(
      '\uFEFFwords,tags,known\r\n"He said ""no"", and\nleft",a; b,\r\nx,,true\r\n',
    );
  });

  test('leaves words alone that a spreadsheet would take for a formula', () => {
    expect(writeCsv(COLUMNS, [{ ...ROW, words: '=1+1' }])).toMatch(/^=1\+1,/m);
  });

  test('is read back by a CSV parser, whatever the words are', () => {
    const unit = fc.constantFrom(
      ',',
      '"',
      ';',
      '\r',
      '\n',
      ' ',
      '=',
      '+',
      '-',
      '@',
      'a',
      'é',
      '😀',
      '\0',
    );
    const words = fc.string({ unit });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const rows = texts.map((text) => ({ ...ROW, words: text }));
        const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(COLUMNS, rows), {
          header: true,
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(errors).toEqual([]);
        expect(data.map((row) => row['words'])).toEqual(texts);
      }),
    );
  });
});

test('JSON Lines keeps lists, and says of what is not known that it is null', () => {
  expect(writeJsonLines(COLUMNS, [ROW])).toBe(
    '{"words":"He said \\"no\\", and\\nleft","tags":["a","b"],"known":null}\n',
  );
});
