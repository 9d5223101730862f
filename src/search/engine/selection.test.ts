import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked } from '../asked.ts';
import type { QuotationRow } from '../records.ts';
import { sequencesOf } from '../sequences.ts';
import { phraseIn } from '../words.ts';
import { NOTHING_KNOWN } from '../understand/known.ts';
import type { SearchIndex } from './open-index.ts';
import { select, sift } from './selection.ts';

/** An index of quotations without speakers, in which words have no other forms. */
function indexOf(texts: readonly string[]): SearchIndex {
  const where = (isTrue: (text: string) => boolean) =>
    texts.flatMap((text, at) => (isTrue(text) ? [String(at)] : []));
  const hasWord = (text: string, word: string) => phraseIn(text, word).length > 0;
  return {
    ranked: (words) => {
      const found = where((text) => words.every((word) => hasWord(text, word)));
      return Promise.resolve(found.toReversed().map((id) => ({ id, places: [] })));
    },
    load: () => Promise.resolve(),
    ids: () => Promise.resolve([...texts.keys()].map(String)),
    having: (word) => Promise.resolve(new Set(where((text) => hasWord(text, word)))),
    havingSequence: (one) =>
      Promise.resolve(new Set(where((text) => sequencesOf([text]).has(one)))),
    row: (id) => Promise.resolve({ words: texts[Number(id)] ?? '', speaker: '' } as QuotationRow),
    facts: () => Promise.reject(new Error('no facts are needed')),
    known: () => Promise.resolve(NOTHING_KNOWN),
    words: () => Promise.resolve([]),
  };
}

async function found(texts: readonly string[], typed: string): Promise<number[]> {
  const selection = await select(indexOf(texts), readAsked(typed));
  const { good, isWhole } = await sift(selection, selection.hits);
  expect(isWhole).toBe(true);
  return good.map(({ id }) => Number(id));
}

const word = fc.constantFrom('not', 'for', 'sale', 'is', 'Sale', 'for-sale', 'México’s');
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
const phrase = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => `"${words.join(' ')}"`);
const query = fc
  .tuple(fc.array(word, { maxLength: 2 }), phrase, fc.array(phrase, { maxLength: 2 }))
  .map(([words, one, refused]) =>
    [...words, one, ...refused.map((other) => `-${other}`)].join(' '),
  );

describe('what is found', () => {
  test('is what a look at every text finds, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 12 }), query, async (texts, typed) => {
        const { words, phrases, notPhrases } = readAsked(typed);
        const isRight = (one: string) =>
          [...words, ...phrases].every((asked) => phraseIn(one, asked).length > 0) &&
          !notPhrases.some((asked) => phraseIn(one, asked).length > 0);
        const truth = texts.flatMap((one, at) => (isRight(one) ? [at] : []));
        expect((await found(texts, typed)).toSorted((a, b) => a - b)).toEqual(truth);
      }),
    );
  });

  test('with a phrase is in the order of its longer words, and last what those do not find', async () => {
    const texts = ['the sale is not for sale', 'no sale', 'not for sale'];
    expect(await found(texts, '"not for sale"')).toEqual([2, 0]);
    const selection = await select(
      { ...indexOf(texts), ranked: () => Promise.resolve([]) },
      {
        ...readAsked('"not for sale"'),
      },
    );
    expect(selection.hits.map(({ id }) => id)).toEqual(['0', '2']);
  });

  test('says which words nothing has, where it is nothing', async () => {
    const { missing } = await select(indexOf(['not for sale']), readAsked('"for rent" lease for'));
    expect(missing).toEqual(['lease', 'rent']);
  });
});

test('only as many texts are looked at as it takes, and no more than are there', async () => {
  const texts = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? 'a b c' : 'b c a b'));
  const seen = new Set<string>();
  const index = indexOf(texts);
  const watched: SearchIndex = { ...index, row: (id) => (seen.add(id), index.row(id)) };
  const selection = await select(watched, readAsked('"a b c"'));
  const { good, isWhole } = await sift(selection, selection.hits, 5);
  expect(good.length).toBeGreaterThanOrEqual(5);
  expect(isWhole).toBe(false);
  expect(seen.size).toBeLessThan(50);
});
