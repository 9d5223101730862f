import { type Block, proseText } from '../../domain/block.ts';
import { sentencesOf } from '../../domain/sentence.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { languageOfLetters } from '../../language/own-letters.ts';
import type { Mention } from './find-terms.ts';
import { languageOfWords } from './language-of-words.ts';

/**
 * Finds the language of prose: by letters that no other is written with, else by small words. What
 * shows it is the sentence that has most of them. Nothing where the prose is too short to tell.
 */
export function findLanguage(blocks: readonly Block[], languages: readonly Language[]): Mention[] {
  const text = proseText(blocks);
  const byLetters = languageOfLetters(text);
  const code = byLetters ?? languageOfWords(wordsOf(text), languages);
  if (code === undefined) return [];
  const { stopWords, sentences: words } = languageOf(code, languages);
  const sentences = blocks.flatMap((block) =>
    sentencesOf(block.text, words).map(({ start, end }) => {
      const small = wordsOf(block.text.slice(start, end)).filter((word) => stopWords.has(word));
      return { block, start, end, shows: byLetters === undefined ? small.length : end - start };
    }),
  );
  const [best] = sentences.toSorted((a, b) => b.shows - a.shows);
  if (best === undefined) return [];
  const { block, start, end } = best;
  const rule = byLetters === undefined ? 'small-words' : 'letters';
  return [{ term: code, rule, block, start, end }];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
