import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../disk/read-knowledge.ts';
import { TEST_ARCHIVE } from '../../fixtures/test-archive.ts';
import { language } from '../../language/en/language.ts';
import { quotesInText } from './quotes-in-text.ts';
import { goldSchema } from './score/gold.ts';

const gold = readFileSync(`${TEST_ARCHIVE}/gold/quotations.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => goldSchema.parse(JSON.parse(line)));
const { lexicon } = readKnowledge(TEST_ARCHIVE);

describe.each(gold)('$id', ({ text, quotes }) => {
  const read = quotesInText(text, lexicon.speakers, language);

  test('has its quotations read with the right span and kind, and no others', () => {
    const shape = ({ start, end, type }: { start: number; end: number; type: string }) =>
      `${type}: ${text.slice(start, end)}`;
    expect(read.map(shape)).toEqual(quotes.map(shape));
  });

  test('has the right speaker for every direct quotation', () => {
    const direct = read.filter(({ type }) => type === 'direct');
    const expected = quotes.filter(({ type }) => type === 'direct');
    expect(direct.map(({ speaker }) => speaker)).toEqual(
      expected.map(({ reference }) => reference),
    );
  });

  test('has no wrong speaker for a partial one', () => {
    for (const [index, { reference }] of quotes.entries()) {
      expect([reference, null]).toContain(read[index]?.speaker);
    }
  });
});
