import { expect, test } from 'vitest';
import { language } from '../../../language/en/language.ts';
import { SPEECH } from '../../../language/en/speech.ts';
import { quotesInText } from '../quotes-in-text.ts';
import { knowNames } from '../speaker/known-terms.ts';
import { inBritishMarks } from './british.ts';

const nobody = knowNames({ people: [], organisations: [] });

test('British marks are single ones, double ones within them, and change no offset', () => {
  const text = '“He called it ‘a shame’,” said Ann Lee. "It’s late." "Very."';
  const direct = { type: 'direct' as const, speaker: 'Ann Lee' };
  const quotes = [
    { ...direct, start: 1, end: 24 },
    { ...direct, start: 41, end: 60 },
  ];
  const british = inBritishMarks({ id: 'one', text, quotes, unattributedRuns: [] }, SPEECH);
  expect(british.text).toBe("‘He called it “a shame”,’ said Ann Lee. 'It’s late.' 'Very.'");
  const words = british.quotes.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['He called it ‘a shame', 'It’s late', 'Very']);
  expect(quotesInText(british.text, nobody, language).map(({ text: read }) => read)).toEqual([
    'He called it “a shame”,',
    'It’s late.',
    'Very.',
  ]);
});
