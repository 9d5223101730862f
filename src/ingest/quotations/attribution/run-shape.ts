import { isA, type Token } from '../phrases/token.ts';

/** True where nothing of the reporter's sentence stands before the run. */
export function opensSentence(tokens: readonly Token[], run: number): boolean {
  const sentence = tokens[run]?.sentence;
  const before = tokens[run - 1];
  if (before === undefined || before.sentence !== sentence) return true;
  const isLight = before.kind === 'punctuation' || isA(before, 'coordinator');
  return isLight && !/[,:]/u.test(before.text) && tokens[run - 2]?.sentence !== sentence;
}

/** True where the sentence of the reporter ends with the run. */
export function closesSentence(tokens: readonly Token[], run: number): boolean {
  const next = tokens[run + 1];
  return next?.kind !== 'word' || next.sentence !== tokens[run]?.sentence;
}

/** True for words that look like a whole sentence: a capital, a mark at the end, some words between. */
export function isSentence(text: string): boolean {
  return /^[\p{Lu}…]/u.test(text) && /[.!?…]["”’'\s]*$/u.test(text) && wordsIn(text) > 3;
}

/** True where the run is a sentence by itself: it ends as one, or is long and ends its block. */
export function isAlone(tokens: readonly Token[], run: number): boolean {
  const [token, next] = [tokens[run], tokens[run + 1]];
  if (token === undefined) return false;
  const isEnded = /[.!?…—–-]["”’')\]\s]*$/u.test(token.text);
  return isEnded
    ? next?.sentence !== token.sentence
    : next === undefined && wordsIn(token.text) > 4;
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
