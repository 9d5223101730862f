import { describe, expect, test } from 'vitest';
import { mergeRecords } from './merge-records.ts';
import { emptyRecord, recordSchema } from './record.ts';

const recordOf = (...written: unknown[]) =>
  mergeRecords(...written.map((one) => recordSchema.parse(one)));

describe('a record may be short', () => {
  test.each([[null], [undefined], [{}], [{ url: null, captured: null }]])(
    '%j says nothing',
    (written) => {
      expect(recordOf(written)).toEqual(emptyRecord);
    },
  );

  test('bare values have the reason beside them for their basis', () => {
    const written = { date: '2024-03-01', outlet: null, show: 'excerpt', why: 'It is printed.' };
    const basis = 'It is printed.';
    expect(recordOf(written)).toEqual({
      ...emptyRecord,
      date: { value: '2024-03-01', basis },
      outlet: { value: null, basis },
      show: { value: 'excerpt', basis },
    });
  });

  test('a value with a basis of its own keeps it', () => {
    const date = { value: '2024-03-01', basis: 'It is in the address.' };
    expect(recordOf({ date, title: 'Calm', why: 'b' })).toEqual({
      ...{ ...emptyRecord, date },
      title: { value: 'Calm', basis: 'b' },
    });
  });

  test('a year may be a number, and one author needs no list', () => {
    const said = recordOf({ captured: 2024, date: 2024, authors: 'Ann Lee', why: 'b' });
    expect([said.captured, said.date?.value, said.authors?.value]).toEqual([
      '2024',
      '2024',
      ['Ann Lee'],
    ]);
  });

  test.each([
    [['2025-05-03..'], '[2025-05-03..]'],
    [[1967, 1968, '1970..1972'], '[1967,1968,1970..1972]'],
    ['[1967, 1968 .. 1970]', '[1967,1968..1970]'],
    [2025, '2025'],
  ])('a date without quotation marks, which YAML reads as %j, is %s', (date, meant) => {
    const told = { 't-1f0c2a9b': date };
    const said = recordOf({
      captured: date,
      date,
      updated: { value: date, basis: 'c' },
      told,
      why: 'b',
    });
    expect([said.captured, said.date?.value, said.updated?.value]).toEqual([meant, meant, meant]);
    expect(said.told).toEqual({ 't-1f0c2a9b': { value: meant, basis: 'b' } });
  });

  test('all of several dates, which YAML reads as keys, are told of, and are no publication', () => {
    const date = { '1967': null, '1968': null };
    const told = { 't-1f0c2a9b': date, 't-5be0d312': { value: date, basis: 'c' } };
    expect(recordOf({ told, why: 'b' }).told).toEqual({
      't-1f0c2a9b': { value: '{1967,1968}', basis: 'b' },
      't-5be0d312': { value: '{1967,1968}', basis: 'c' },
    });
    expect(recordSchema.safeParse({ date, why: 'b' }).error?.issues[0]?.message).toBe(
      '"{1967,1968}" is all of several dates, and this happened once\nWrite [1967,1968] for one of them.',
    );
  });

  test.each([
    ['2025-05-03/..', '[2025-05-03..] for that time or later'],
    ['2025/', '[2025..] for that time or later'],
    ['../2025', '[..2025] for that time or earlier'],
    ['2025-01/2025-03', '[2025-01..2025-03] for a time between them'],
  ])('%s is a span: refused of what happened once, kept of what is told', (date, meant) => {
    const message = `"${date}" is a span of time, and this happened once\nWrite ${meant}.`;
    for (const key of ['captured', 'date', 'updated']) {
      const { error } = recordSchema.safeParse({ [key]: date, why: 'b' });
      expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
    }
    const told = { 't-1f0c2a9b': date };
    expect(recordOf({ told, why: 'b' }).told).toEqual({
      't-1f0c2a9b': { value: date, basis: 'b' },
    });
  });

  test.each(['Ann Lee, Bob Ray', 'Ann Lee and Bob Ray'])('%s are several authors', (authors) => {
    const { error } = recordSchema.safeParse({ authors, why: 'b' });
    expect(JSON.stringify(error?.issues)).toContain('Write `[Ann Lee, Bob Ray]`; or');
    expect(recordOf({ authors: [authors], why: 'b' }).authors?.value).toEqual([authors]);
  });

  test('so do speakers and told dates, but for those that are dropped', () => {
    const written = {
      speakers: { 'q-fcbcf165': 'ann-lee' },
      told: { 't-1f0c2a9b': '2025-01-27', 't-5be0d312': { drop: 'No time.' } },
      why: 'b',
    };
    expect(recordOf(written)).toMatchObject({
      speakers: { 'q-fcbcf165': { value: 'ann-lee', basis: 'b' } },
      told: {
        't-1f0c2a9b': { value: '2025-01-27', basis: 'b' },
        't-5be0d312': { drop: 'No time.' },
      },
    });
  });

  test('lines are named by their numbers, and want no reason', () => {
    const written = { title: 'Line 3', date: 'line 5', text: '12-40, 44 to 46,50', not: 23 };
    expect(recordOf(written)).toEqual({
      ...emptyRecord,
      lines: {
        ...{ title: 3, date: 5, not: [{ first: 23, last: 23 }] },
        text: [
          { first: 12, last: 40 },
          { first: 44, last: 46 },
          { first: 50, last: 50 },
        ],
      },
    });
  });

  test.each([[5], [null], ['']])('a reason that is none, %j, is told once', (why) => {
    const { error } = recordSchema.safeParse({ title: 'Calm', date: '2024-03-01', why });
    expect(error?.issues.map(({ path }) => path)).toEqual([['why']]);
  });

  test('of values without any reason the first is refused, as one line mends all', () => {
    const { error } = recordSchema.safeParse({ title: 'Calm', date: '2024-03-01' });
    expect(error?.issues.map(({ path }) => path)).toEqual([['title']]);
  });
});

describe('of two records of a capture', () => {
  test('the first has the last word, field by field', () => {
    const first = { title: 'line 3', text: '1-4', why: 'a' };
    const second = { title: 'Calm', date: '2024-03-01', text: '1-9', not: '2', why: 'b' };
    expect(recordOf(first, second)).toEqual({
      ...emptyRecord,
      date: { value: '2024-03-01', basis: 'b' },
      lines: { title: 3, text: [{ first: 1, last: 4 }], not: [{ first: 2, last: 2 }] },
    });
  });

  test('one that knows no address does not take away that of the other', () => {
    const url = 'https://port-amber.example/a';
    expect(recordOf({ url: null }, { url, captured: '2024' })).toEqual({ url, captured: '2024' });
  });
});
