import { expect, test } from 'vitest';
import { withoutPhrases, withoutWords, withWord } from './changed-words.ts';
import { queryOf } from './query.ts';

const query = (words: string) =>
  queryOf(new URLSearchParams({ q: words, topic: 'tariffs', page: '3' }));

test.each([
  ['shumers shumer', 'shumers schumer'],
  ['"shumer said" shumer, -shumer', '"schumer said" shumer, -shumer'],
])('in %j another word is put for a whole word that is asked for: %j', (words, changed) => {
  expect(withWord(query(words), 'shumer', 'schumer').words).toBe(changed);
});

test.each([
  ['fentanyl xylophone', 'fentanyl'],
  ['"xylophone solo" -xylophone', '"solo" -xylophone'],
  ['xylophone -tariff', '-tariff'],
])('%j is %j without a word', (words, left) => {
  expect(withoutWords(query(words), ['xylophone']).words).toBe(left);
});

test('the words of phrases are asked for one by one, and what is refused is refused still', () => {
  const loose = withoutPhrases(query('“-defended and loved” Trump -"drug cartels"'));
  expect(loose.words).toBe('defended and loved Trump -"drug cartels"');
});

test('the filters stay, and the first page is shown', () => {
  expect(withWord(query('shumer'), 'shumer', 'schumer')).toEqual({ ...query('schumer'), page: 1 });
});
