import { describe, expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const fragmentOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return decodeURIComponent(textFragment(text, start, start + words.length));
};

describe('a text fragment', () => {
  test('names the words with three words around them', () => {
    expect(fragmentOf('first with its tariff threats and then', 'tariff')).toBe(
      ':~:text=first with its-,tariff,-threats and then',
    );
  });

  test('grows to whole words, as browsers match no less', () => {
    expect(fragmentOf('Following Trump’s return', 'Trump')).toBe(
      ':~:text=Following-,Trump’s,-return',
    );
  });

  test('leaves outer punctuation to what stands around', () => {
    expect(fragmentOf('claims “unfounded.” It said', 'unfounded')).toBe(
      ':~:text=claims “-,unfounded,-.” It said',
    );
  });

  test('has no prefix at the start of a paragraph and no suffix at its end', () => {
    expect(fragmentOf('Tariffs', 'Tariffs')).toBe(':~:text=Tariffs');
  });

  test('encodes what means something in a directive', () => {
    const text = 'a U.S.-Mexico relations, & more';
    const start = text.indexOf('U.S.-Mexico relations');
    expect(textFragment(text, start, start + 21)).toBe(
      ':~:text=a-,U.S.%2DMexico%20relations,-%2C%20%26%20more',
    );
  });
});
