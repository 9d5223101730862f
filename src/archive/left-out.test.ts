import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '../domain/ledger.ts';
import { invented } from './fixtures/invented.ts';
import { leftOutOf } from './left-out.ts';

const article = invented({ topics: ['tariffs', 'steel'] });
const prose = (block: string) => ({ status: 'prose' as const, rule: 'text', block, text: '…' });
const dropped = (text: string) => ({ status: 'dropped' as const, rule: 'a-line', text });
type Row = LedgerRow extends infer One
  ? One extends LedgerRow
    ? Omit<One, 'line'>
    : never
  : never;
const withLines = (...rows: Row[]) => ({
  ...article,
  ledger: rows.map((row, at) => ({ ...row, line: at + 1 })),
});

describe('what was left out', () => {
  test('stands before the block that followed it, or after the last', () => {
    const leftOut = leftOutOf(
      withLines(dropped('Menu'), prose('p1'), dropped('Advert'), prose('p2'), dropped('Foot')),
    );
    expect([...leftOut.before]).toEqual([
      ['p1', ['Menu']],
      ['p2', ['Advert']],
    ]);
    expect(leftOut).toMatchObject({ after: ['Foot'], count: 3, canBePutBack: true });
  });

  test('are no data, which nobody saw on the page', () => {
    const data = { ...dropped('og:type: article'), data: 'meta' as const };
    expect(leftOutOf(withLines(data, prose('p1'))).count).toBe(0);
  });

  test('is not put back where it is long, or where its words may not be shown', () => {
    const long = withLines(dropped('word '.repeat(1000)), prose('p1'));
    expect(leftOutOf(long).canBePutBack).toBe(false);
    const short = withLines(dropped('Menu'), prose('p1'));
    const kept = { ...short, record: { ...short.record, show: 'excerpt' as const } };
    expect(leftOutOf(kept).canBePutBack).toBe(false);
  });
});
