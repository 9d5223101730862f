import type { Passage } from '../phrases/passage.ts';
import { isA, isCapital, type Token } from '../phrases/token.ts';

const LONGEST_CREDIT = 8;

/**
 * True of a line below or above a picture, whose words nobody spoke and whose persons speak no words that
 * follow: one that says so (“Photo: …”, “Ann Lee (left)”), or stands beside who took the picture.
 */
export function isCaption(passages: readonly Passage[], { index, tokens }: Passage): boolean {
  if (isCredit(tokens) || isPictured(tokens)) return true;
  const hasRun = tokens.some(({ kind }) => kind === 'run');
  return !hasRun && [index - 1, index + 1].some((near) => isCredit(passages[near]?.tokens ?? []));
}

/** “Photo: Ann Lee / Reuters” */
function isCredit(tokens: readonly Token[]): boolean {
  if (tokens.length > LONGEST_CREDIT || tokens.some(({ kind }) => kind === 'run')) return false;
  const last = tokens.at(-1);
  if (last !== undefined && isCapital(last) && isA(last, 'agency')) return true;
  return isA(tokens[0], 'picture') && tokens[1]?.text === ':';
}

/** “Pictured: …”, “… (left) …”, “… (Photo by Ann Lee)” */
function isPictured(tokens: readonly Token[]): boolean {
  if (isA(tokens[0], 'picture') && tokens[1]?.text === ':') return true;
  return tokens.some(({ text }, at) => {
    const isShown = isA(tokens[at + 1], 'picture') || isPlaced(tokens, at + 1);
    return text === '(' && isShown;
  });
}

/** “(left)”, “(right)” */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return isA(tokens[at], 'picture-side') && tokens[at + 1]?.text === ')';
}
