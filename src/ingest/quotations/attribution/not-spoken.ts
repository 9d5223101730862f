import type { SpeechWords } from '../../../language/speech-words.ts';
import { isA, type Token } from '../phrases/token.ts';

/** True for a run that its own sentence marks as a term or a name: the so-called “x”, known as “x”. */
export function isTerm(tokens: readonly Token[], run: number): boolean {
  const at = tokens[run - 1]?.text === ',' ? run - 2 : run - 1;
  const mark = isA(tokens[at], 'manner-opener') ? at - 1 : at;
  return isA(tokens[mark], 'term-mark');
}

/** True for a run in capitals like a title: “Meet the Press,” and no end of a sentence inside. */
export function isTitle(text: string, { classes }: SpeechWords): boolean {
  if (/[.!?…]["”’']?\s*$/u.test(text)) return false;
  const words = text
    .split(/[\s—–-]+/u)
    .filter((word) => /\p{L}/u.test(word) && classes.get(word)?.has('title-link') !== true);
  return words.length > 1 && words.every((word) => /^[‘'(]?[\p{Lu}\p{N}]/u.test(word));
}
