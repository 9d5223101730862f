import { type Block, proseText } from '../../domain/block.ts';
import { sentencesOf, type Span } from '../../domain/sentence.ts';
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
  const language = languageOf(code, languages);
  const shows = (words: string) =>
    byLetters === undefined ? smallWords(words, language) : words.length;
  const block = mostOf(blocks, (one) => shows(one.text));
  if (block === undefined) return [];
  const sentences = sentencesOf(block.text, language.sentences);
  const sentence = mostOf(sentences, ({ start, end }: Span) => shows(block.text.slice(start, end)));
  if (sentence === undefined) return [];
  const rule = byLetters === undefined ? 'small-words' : 'letters';
  return [{ term: code, rule, block, ...sentence }];
}

// So many words of news have small ones among them; Turkish, which has fewest, has 1 of 10.
const ENOUGH_WORDS = 50;
const FEWEST_PART = 0.06;

/** True where prose has hardly a small word of a language whose small words are known: it is in another. */
export function belies(
  blocks: readonly Block[],
  code: string,
  languages: readonly Language[],
): boolean {
  const language = languageOf(code, languages);
  const text = proseText(blocks);
  const words = wordsOf(text).length;
  return (
    language.stopWords.size > 0 &&
    words >= ENOUGH_WORDS &&
    smallWords(text, language) < FEWEST_PART * words
  );
}

function smallWords(text: string, { stopWords }: Language): number {
  return wordsOf(text).filter((word) => stopWords.has(word)).length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function mostOf<Thing>(things: readonly Thing[], number: (thing: Thing) => number) {
  return things
    .map((thing) => [thing, number(thing)] as const)
    .toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
