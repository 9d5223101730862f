import { describe, expect, test } from 'vitest';
import { defineLanguage } from '../language/language.ts';
import { wordFormsSchema } from '../language/word-forms.ts';
import { newWords } from './new-words.ts';

const language = defineLanguage({
  code: 'en',
  topics: { plain: new Set(['the', 'and', 'will', 'never', 'for', 'our', 'not', 'is']) },
  forms: wordFormsSchema.parse({ fixed: '', rows: [{ endings: '-, s' }] }),
});
const held = (before: string, text: string) => newWords(before, text, language);

describe('what is new in a statement against another', () => {
  test('are words that tell what it is about, in pieces as they were said', () => {
    expect(
      held('Our water is not for sale.', 'We will never sell the water of the valley.'),
    ).toEqual({
      again: ['water'],
      added: ['sell', 'valley'],
    });
  });

  test('is no other form of a word', () => {
    expect(held('One tariff.', 'Tariffs!').added).toEqual([]);
  });

  test('is one piece as far as only small words stand between', () => {
    const { added } = held('Nothing.', 'The mayor and the council met, and bakers went home.');
    expect(added).toEqual(['mayor and the council met', 'bakers went home']);
  });

  test('is a name to its end', () => {
    expect(held('Nothing.', 'We sail to Port Our.').added).toEqual(['sail to Port Our']);
  });

  test('stands once, however often it is said', () => {
    expect(held('Nothing.', 'Bread, bread, and Bread.').added).toEqual(['Bread']);
  });

  test('is nothing where the same is said again', () => {
    expect(held('Bread for all.', 'Bread for all.').added).toEqual([]);
  });
});
