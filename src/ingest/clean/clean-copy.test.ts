import { describe, expect, test } from 'vitest';
import { headlineOfCleanCopy, textOfCleanCopy } from './clean-copy.ts';
import { unitsOfText, wordsIn } from './fixtures/units.ts';

const SENTENCE = 'The mill lost money for the third year in a row, its owners said on Monday.';

/** The headline and the text of a copy; `known` are its dates and bylines. */
function read(lines: readonly string[], known: readonly string[] = []) {
  const units = unitsOfText(...lines);
  const records = new Set(units.filter(({ text }) => known.includes(text)));
  return {
    headline: headlineOfCleanCopy(units, records)?.text,
    text: wordsIn(textOfCleanCopy(units, records)),
  };
}

describe('of a copy without furniture', () => {
  test('all below the headline is text: rows of figures, notes and what has no stop', () => {
    const below = [
      'AMBER, April 1 - Shr 12 cts vs 9 cts',
      'Year',
      'Net 3.2 mln vs 2.1',
      SENTENCE,
      'NOTE: two mills',
    ];
    expect(read(['MILL CO 1ST QTR NET', ...below])).toEqual({
      headline: 'MILL CO 1ST QTR NET',
      text: below,
    });
  });

  test('the headline may be two words, ask or exclaim', () => {
    expect(read(['MILL CLOSES', SENTENCE]).headline).toBe('MILL CLOSES');
    expect(read(['Who will buy the mill?', SENTENCE]).headline).toBe('Who will buy the mill?');
  });

  test('a statement, one word, or a line with nothing below it is no headline', () => {
    expect(read([SENTENCE, SENTENCE]).headline).toBeUndefined();
    expect(read(['Mills', SENTENCE]).headline).toBeUndefined();
    expect(read(['The mill closes']).headline).toBeUndefined();
  });

  test('dates, bylines and short labels stand above the text', () => {
    const lines = ['Mill closes', 'By Ana Ruiz', '05/02/2025', 'The old mill', SENTENCE];
    expect(read(lines, ['By Ana Ruiz'])).toEqual({ headline: 'Mill closes', text: [SENTENCE] });
  });

  test('a date is a subhead once the text is under way, and none at its end', () => {
    const lines = ['A diary', SENTENCE, SENTENCE, 'May 5, 2025', SENTENCE, 'May 6, 2025'];
    expect(read(lines, ['May 5, 2025', 'May 6, 2025']).text).toEqual(lines.slice(1, 5));
  });
});
