import { fold } from '../../domain/fold.ts';

/**
 * The words by which a sentence can be known in other words: those of four letters or more, accents,
 * case and a plural’s or a tense’s ending aside, each once.
 */
export function keywordsOf(sentence: string): string[] {
  const words =
    fold(sentence)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/(?:ing|ed|es|s)$/, '')))];
}
