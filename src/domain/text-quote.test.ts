import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteAll } from './quote-all.ts';
import { findQuote, quoteAt } from './text-quote.ts';

const TEXT = 'The mayor spoke. The mayor left, and the mayor came back.';

describe('a quotation of words in a text', () => {
  test('needs no context where the words stand once', () => {
    expect(quoteAt(TEXT, 4, 15)).toEqual({ exact: 'mayor spoke', prefix: '', suffix: '' });
  });

  test('has as much context as tells the words from every other place', () => {
    expect(quoteAt(TEXT, 21, 26)).toEqual({
      exact: 'mayor',
      prefix: 'ayor spoke. The ',
      suffix: ' left, and the m',
    });
  });

  test('never cuts a sign of two in half, which other programs cannot read', () => {
    const sign = '\u{1f600}';
    const text = `${sign.repeat(9)}. The mayor${sign.repeat(9)}, the mayor.`;
    for (const at of [text.indexOf('mayor'), text.lastIndexOf('mayor')]) {
      const quote = quoteAt(text, at, at + 5);
      expect(Object.values(quote).every((part) => part.isWellFormed())).toBe(true);
      expect(findQuote(text, quote)).toEqual([at]);
      expect(quoteAll(text, [{ start: at, end: at + 5 }])).toEqual([quote]);
    }
  });

  test('is found where it stands, and only there', () => {
    const start = TEXT.indexOf('mayor came');
    expect(findQuote(TEXT, quoteAt(TEXT, start, start + 5))).toEqual([start]);
  });

  test('is the whole text where all of it repeats itself', () => {
    expect(quoteAt('aaaa', 1, 2)).toEqual({ exact: 'a', prefix: 'a', suffix: 'aa' });
  });

  test('is found oftener than once where its context was cut', () => {
    expect(findQuote('aXa aXa', { prefix: 'a', exact: 'X', suffix: '' })).toEqual([1, 5]);
    expect(findQuote('aaa', { prefix: '', exact: 'aa', suffix: '' })).toEqual([0, 1]);
    expect(findQuote(TEXT, { prefix: '', exact: 'senator', suffix: '' })).toEqual([]);
  });
});

describe('many quotations of one text', () => {
  test('each stand once', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', 'ab', ' ', '\n', 'Trump ', 'a b c d e f g '), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        parts,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }),
        (words, ends) => {
          const text = words.join('');
          const spans = ends.map(([from, length]) => {
            const start = from % text.length;
            return { start, end: start + 1 + (length % (text.length - start)) };
          });
          const quotes = quoteAll(text, spans);
          expect(quotes).toHaveLength(spans.length);
          quotes.forEach((quote, index) => {
            const { start, end } = spans[index] ?? { start: 0, end: 0 };
            if (quote === undefined)
              throw new Error('a short text tells every place from the others');
            expect(quote.exact).toBe(text.slice(start, end));
            expect(findQuote(text, quote)).toEqual([start]);
          });
        },
      ),
    );
  });

  test('are given up where the text repeats itself for longer than anyone compares', () => {
    const text = 'Trump spoke. '.repeat(100);
    expect(quoteAll(text, [{ start: 650, end: 655 }])).toEqual([undefined]);
  });
});
