import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { knowNames } from './speaker/known-terms.ts';

const nobody = knowNames({ people: [], organisations: [] });
const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '\n',
  ' ',
  '.',
  ',',
  'Ann Lee',
  'said',
  'he',
  ':',
  '—',
  '(',
  'أحمد',
];

describe('any text', () => {
  test('is read without a crash, and every quotation is a slice of it, in order', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 80 });
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join('');
        let last = 0;
        for (const quote of quotesInText(text, nobody, language)) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.text).not.toContain('\n');
          last = quote.end;
        }
      }),
    );
  });

  test('reports clauses that are slices of it, and share no word with a quotation', () => {
    const texts = fc.array(fc.constantFrom(...pieces, ' that it was late', ' and '), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join('');
        const all = quotesInText(text, nobody, language, { withReported: true });
        for (const clause of all.filter(({ type }) => type === 'indirect')) {
          expect(text.slice(clause.start, clause.end)).toBe(clause.text);
          const shares = all.filter(
            (other) => other !== clause && other.start < clause.end && clause.start < other.end,
          );
          expect(shares).toEqual([]);
        }
      }),
    );
  });

  test('with carriage returns and empty lines keeps its offsets', () => {
    const text = 'Ann Lee came.\r\n\r\n  “I did,” she said.\r\n';
    const [quote] = quotesInText(text, nobody, language);
    expect(quote).toMatchObject({ text: 'I did,', type: 'direct', speaker: 'Ann Lee' });
    expect(text.slice(quote?.start, quote?.end)).toBe('I did,');
    expect(text.slice(quote?.speakerStart ?? 0, quote?.speakerEnd ?? 0)).toBe('she');
  });

  test('from right to left is read by its marks', () => {
    expect(quotesInText('قال أحمد: “لن نقبل ذلك أبدا.”', nobody, language)).toHaveLength(1);
  });

  test.each([
    ['ten thousand marks', '"'.repeat(10_000)],
    ['marks that never close', '“a '.repeat(10_000)],
    ['quotations without end', '“Now,” said Ann Lee, “then.” '.repeat(10_000)],
    ['reports without end', 'Ann Lee said that it was late. '.repeat(10_000)],
    ['verbs of saying without end', 'said '.repeat(10_000)],
    ['names without end', `${'Ann, '.repeat(10_000)}said “no”`],
    ['two apostrophes', "''a ".repeat(10_000)],
  ])('of %s takes no longer than its length', (_, text) => {
    const before = process.threadCpuUsage();
    quotesInText(text, nobody, language, { withReported: true });
    // A quadratic reading of these takes minutes; microseconds of this thread, on a machine however busy.
    expect(process.threadCpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
