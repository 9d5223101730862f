import { type Block, proseText } from '../../domain/block.ts';
import { sentencesOf, type Span } from '../../domain/sentence.ts';
import { type Language, languageOf } from '../../language/language.ts';
import { OWN_LANGUAGE } from '../../language/own/code.ts';
import { languageOfLetters } from '../../language/own-letters.ts';
import type { Mention } from './find-terms.ts';
import { languageFitting, languageOfWords, mayBeIn } from './language-of-words.ts';

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

/** The code that stands for a language that nobody knows (ISO 639-2). */
const UNDETERMINED = 'und';

/**
 * The language by whose rules prose is read: that which is `known`, else the archive's own. Where the
 * prose cannot be in that, it is the one its few words fit; else who speaks and when is not read, for that
 * would be guessed.
 */
export function languageToRead(
  blocks: readonly Pick<Block, 'text'>[],
  known: string | null,
  languages: readonly Language[],
): Language {
  const words = wordsOf(blocks.map(({ text }) => text).join('\n'));
  const language = languageOf(known ?? OWN_LANGUAGE, languages);
  if (known !== null || mayBeIn(OWN_LANGUAGE, words, languages)) return language;
  const fitting = languageFitting(words, languages);
  if (fitting !== undefined) return languageOf(fitting, languages);
  return { ...language, code: UNDETERMINED, speech: undefined, time: undefined };
}

/** The language by whose rules a text is read of which nothing else is known. */
export function languageInWhich(text: string, languages: readonly Language[]): Language {
  const block: Block = { id: 'p1', kind: 'paragraph', text };
  const [found] = findLanguage([block], languages);
  return languageToRead([block], found?.term ?? null, languages);
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
