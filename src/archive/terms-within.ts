import type { Article } from '../domain/article.ts';
import { proseOf, type ProseWords, sentenceOf } from '../domain/words.ts';

/** The topics, or the people, that the sentence around words names: those with a proof inside it. */
export function termsWithin(
  { record, proofs }: Article,
  field: 'topics' | 'people',
  words: ProseWords,
): string[] {
  const { start, end } = sentenceOf(words);
  return record[field].filter((id) =>
    proofs[field][id]?.some((proof) => {
      const named = proseOf(proof);
      return named?.block === words.block && named.start >= start && named.end <= end;
    }),
  );
}
