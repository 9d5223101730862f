import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, sequencesIn, sequencesOf } from './sequences.ts';
import { phraseIn, wordsOf } from './words.ts';

describe('the sequences of texts', () => {
  test('are their words and every two in a row, as compared, and none across two texts', () => {
    expect([...sequencesOf(['Not for sale.', '“México”'])]).toEqual([
      'not',
      'for',
      'not for',
      'sale',
      'for sale',
      'mexico',
    ]);
  });

  test('are once what a text says twice', () => {
    expect([...sequencesOf(['no, no, no'])]).toEqual(['no', 'no no']);
  });
});

/** Few words, so that phrases are found. */
const text = fc
  .array(fc.constantFrom('not', 'for', 'Sale', 'sale’s', '–', 'a-b', 'é'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('the sequences in a phrase', () => {
  test('are all in a text that has the phrase', () => {
    fc.assert(
      fc.property(fc.array(text), text, (texts, phrase) => {
        fc.pre(wordsOf(phrase).length > 0);
        const has = texts.some((one) => phraseIn(one, phrase).length > 0);
        const sequences = sequencesOf(texts);
        const mayHave = sequencesIn(phrase).every((sequence) => sequences.has(sequence));
        if (has) expect(mayHave).toBe(true);
        if (wordsOf(phrase).length <= 2) expect(mayHave).toBe(has);
      }),
    );
  });
});

test('the file of a sequence is one of those there are, for the same the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), (sequence, files) => {
      const file = fileOf(sequence, files);
      expect(file).toBeGreaterThanOrEqual(0);
      expect(file).toBeLessThan(files);
      expect(fileOf(sequence, files)).toBe(file);
    }),
  );
});

test('the hash is FNV-1a of 32 bits', () => {
  // The values of the algorithm's authors, draft-eastlake-fnv, for the texts "" and "foobar".
  expect(fileOf('', 2 ** 32)).toBe(0x811c9dc5);
  expect(fileOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
});
