import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textFragment, wordsNamed } from './text-fragment.ts';

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

describe('the words that a fragment names', () => {
  const named = (text: string, words: string) => {
    const start = text.lastIndexOf(words);
    const span = wordsNamed(textFragment(text, start, start + words.length), text);
    return span && text.slice(span.start, span.end);
  };

  test('are found again in their text', () => {
    expect(named('a U.S.-Mexico deal, & more', 'U.S.-Mexico deal')).toBe('U.S.-Mexico deal');
  });

  test('are those with the same words around them, not the first that are alike', () => {
    const text = 'No troops come. They said no troops went.';
    const start = text.lastIndexOf('troops');
    expect(wordsNamed(textFragment(text, start, start + 6), text)?.start).toBe(start);
  });

  test('are none where the text has changed', () => {
    expect(wordsNamed(textFragment('the old words', 4, 7), 'other words')).toBeUndefined();
  });

  test('hold whatever words the fragment was made for', () => {
    const word = fc.stringMatching(/^[a-c,&-]{0,2}[a-cé]{1,4}[.,”-]{0,2}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(8), (words, at) => {
        const text = words.join(' ');
        const index = at % words.length;
        const start = words.slice(0, index).join(' ').length + (index === 0 ? 0 : 1);
        const span = wordsNamed(
          textFragment(text, start, start + (words[index] ?? '').length),
          text,
        );
        const plain = (some: string) => some.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
        expect(span && plain(text.slice(span.start, span.end))).toBe(plain(words[index] ?? ''));
      }),
    );
  });
});
