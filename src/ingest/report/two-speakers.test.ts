import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWords } from '../../domain/spoken-words.ts';
import { wordPrints } from '../../domain/word-prints.ts';
import type { CaptureState } from './archive-state.ts';
import { describeTwo, likelyPairs, twoSpeakers } from './two-speakers.ts';

const WORDS = 'The ferry will sail again before the first snow of winter';

/** What the report has on articles that each quote one thing, given as speaker and words. */
function reported(...quoted: readonly (readonly [string | null, string])[]): string[] {
  const captures = quoted.map(([speaker, text], index): Pick<CaptureState, 'slug'> => {
    const prints = wordPrints(spokenWords(text).map(({ plain }) => plain));
    const place = { block: 'p1', start: 0, end: text.length };
    const told = { sayings: [{ speaker, place, prints }] };
    return { slug: `article-${String(index + 1)}`, ...{ told } };
  }) as CaptureState[];
  const pairs = likelyPairs(captures);
  const textOf = (slug: string) => quoted[Number(slug.slice(-1)) - 1]?.[1] ?? '';
  const words = pairs.flat().map(({ slug, place }) => [place, textOf(slug)] as const);
  return twoSpeakers(pairs, new Map(words)).map(describeTwo);
}

describe('the same words from two speakers', () => {
  test('are reported with both articles', () => {
    expect(
      reported(['Ada Quist', WORDS], ['Bo Lund', `He said ${WORDS.toLowerCase()} at last`]),
    ).toEqual([`“${WORDS}”: Ada Quist in article-1, Bo Lund in article-2`]);
  });

  test('are reported, too, where one speaker is not known', () => {
    expect(reported([null, WORDS], ['Ada Quist', WORDS])).toEqual([
      `“${WORDS}”: nobody known in article-1, Ada Quist in article-2`,
    ]);
  });

  test('are not, where both are one, or nobody known, or share a surname', () => {
    expect(reported(['Ada Quist', WORDS], ['Quist', WORDS])).toEqual([]);
    expect(reported([null, WORDS], [null, WORDS])).toEqual([]);
  });

  test('are not, where they share fewer than eight words in a row', () => {
    const seven = 'The ferry will sail again before the storm';
    expect(reported(['Ada Quist', WORDS], ['Bo Lund', seven])).toEqual([]);
  });
});

test('whatever stands around eight words, two texts that have them share a print', () => {
  const word = fc.stringMatching(/^[a-f]{1,3}$/);
  const words = fc.array(word, { maxLength: 20 });
  const eight = fc.array(word, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(eight, words, words, words, words, (shared, a, b, c, d) => {
      const other = new Set(wordPrints([...c, ...shared, ...d]));
      expect(wordPrints([...a, ...shared, ...b]).some((print) => other.has(print))).toBe(true);
    }),
  );
});
