import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../language/own/sentences.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';

function wordsOf(text: string): string[] {
  return sentencesOf(text, SENTENCES).map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of a paragraph', () => {
  test.each([
    ['She came. He left.', ['She came.', 'He left.']],
    [
      'Mr. Trump met Gen. Ruiz on Feb. 5 in Mexico.',
      ['Mr. Trump met Gen. Ruiz on Feb. 5 in Mexico.'],
    ],
    [
      'They met with the U.S. Her firm stand held.',
      ['They met with the U.S.', 'Her firm stand held.'],
    ],
    ['The U.S. Army came.', ['The U.S. Army came.']],
    ['John Q. Public paid.', ['John Q. Public paid.']],
    [
      'It went to the States.The president said so.',
      ['It went to the States.', 'The president said so.'],
    ],
    [
      '“Sovereignty is not for sale. It is loved.” She left.',
      ['“Sovereignty is not for sale.', 'It is loved.”', 'She left.'],
    ],
    ['“Why?” she asked. “Why not?”', ['“Why?” she asked.', '“Why not?”']],
    ['“Never again.” — Ana Ruiz', ['“Never again.” — Ana Ruiz']],
    ['The Rev. Ruiz met Sens. Soto and Lee.', ['The Rev. Ruiz met Sens. Soto and Lee.']],
    ['She wrote on X. “Who came?” He left.', ['She wrote on X.', '“Who came?”', 'He left.']],
    ['It was Ann Q. “Bo” Lee.', ['It was Ann Q. “Bo” Lee.']],
    ['It cost 3.5 million. Why?', ['It cost 3.5 million.', 'Why?']],
    [
      '« Non. » Puis il sortit. « Quand ? » dit-elle.',
      ['« Non. »', 'Puis il sortit.', '« Quand ? » dit-elle.'],
    ],
    ['»Nein.« Sie blieb. »Und wir?«', ['»Nein.«', 'Sie blieb.', '»Und wir?«']],
    ['„Nein.“ Sie blieb.', ['„Nein.“', 'Sie blieb.']],
    ['¿Cuánto? ¡Nada! «Así fue.» Salió.', ['¿Cuánto?', '¡Nada!', '«Así fue.»', 'Salió.']],
    [
      '橋が開いた。町長は「長かった。」と話した。「本当か？」誰も知らない。',
      ['橋が開いた。', '町長は「長かった。」と話した。', '「本当か？」', '誰も知らない。'],
    ],
    ['桥开了。“为什么？”没有人知道。', ['桥开了。', '“为什么？”', '没有人知道。']],
    ['पुल खुल गया। लोग खुश थे।', ['पुल खुल गया।', 'लोग खुश थे।']],
    ['No stop', ['No stop']],
    ['  She came.  ', ['She came.']],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(wordsOf(text)).toEqual(sentences);
  });

  test('hold together every word, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  test('are found by an offset, the space between two belonging to the later', () => {
    const text = 'She came. He left.';
    expect(
      [0, 8, 9, 10, 17].map((offset) => sentenceAt(sentencesOf(text, SENTENCES), offset).start),
    ).toEqual([0, 0, 10, 10, 10]);
  });

  test('an offset beyond the text finds the last, and there is an empty one in none', () => {
    expect(sentenceAt(sentencesOf('She came. He left.', SENTENCES), 99)).toEqual({
      start: 10,
      end: 18,
    });
    expect(sentenceAt([], 0)).toEqual({ start: 0, end: 0 });
  });
});
