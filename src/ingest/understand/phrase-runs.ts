import type { Span } from '../../domain/sentence.ts';
import { isPlain, type TopicWords } from '../../language/topic-words.ts';

/** So many words a phrase has at the most. */
const MOST_WORDS = 4;
/** So many words after a number may be what it counts: `12 million dollars`. */
const MEASURE = 2;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.,/][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The phrases of a sentence: up to four words with a space between each, none of them a name, a number
 * or what a number counts, and no plain word at an end. `isSmall` tells of the word that the sentence
 * begins with, in lower case, whether it is written so elsewhere.
 */
export function phrasesIn(
  sentence: string,
  words: TopicWords,
  isSmall: (word: string) => boolean,
): Span[] {
  return runsOf(sentence, isSmall).flatMap((run) =>
    run.flatMap((first, from) => {
      if (isPlain(first.word, words)) return [];
      const lasts = run.slice(from, from + MOST_WORDS).filter(({ word }) => !isPlain(word, words));
      return lasts.map(({ end }) => ({ start: first.start, end }));
    }),
  );
}

interface Word extends Span {
  readonly word: string;
}

/** Words that follow each other, cut at names, at numbers with what they count, and at every mark. */
function runsOf(sentence: string, isSmall: (word: string) => boolean): Word[][] {
  const runs: Word[][] = [];
  let counted = 0;
  let last = -1;
  for (const { 0: written, index } of sentence.matchAll(WORD)) {
    const end = index + written.length;
    const word = written.toLowerCase();
    const isName = word !== written && !(index <= 1 && isSmall(word));
    const isBeside = index === last + 1 && sentence[last] === ' ';
    if (/\p{N}/u.test(word)) counted = MEASURE;
    else if (counted > 0 && (isBeside || counted === MEASURE)) counted -= 1;
    else {
      counted = 0;
      if (isName) continue;
      if (isBeside && runs.at(-1)?.at(-1)?.end === last)
        runs.at(-1)?.push({ word, start: index, end });
      else runs.push([{ word, start: index, end }]);
    }
    last = end;
  }
  return runs;
}
