import { fold } from '../../domain/fold.ts';
import type { Language } from '../../language/language.ts';

/**
 * The words by which a sentence can be known in other words: those of four letters or more, accents,
 * case and a plural’s or a tense’s ending aside, each once.
 */
export function keywordsOf(sentence: string, { endings }: Pick<Language, 'endings'>): string[] {
  const words =
    fold(sentence)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const stem = (word: string) => {
    const ending = endings.find((one) => word.endsWith(one)) ?? '';
    return word.slice(0, word.length - ending.length);
  };
  return [...new Set(words.map(stem))];
}
