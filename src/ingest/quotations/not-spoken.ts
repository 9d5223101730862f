import type { Token } from './tokens.ts';

// What stands before a term, a title or a name in marks.
const TERM_BEFORE =
  /^(?:so-called|titled|entitled|named|nicknamed|known|word|words|term|terms|phrase|hashtag|slogan|song|book|film|movie|show|program|series|album|alias|aka|on|in|of|at)$/u;
const SMALL = /^(?:a|an|and|as|at|by|de|for|from|in|of|on|or|the|to|vs\.?|with)$/u;

/** True for a run that its own sentence marks as a term or a name: the so-called “x”, known as “x”. */
export function isTerm(tokens: readonly Token[], run: number): boolean {
  const at = tokens[run - 1]?.text === ',' ? run - 2 : run - 1;
  const before = tokens[at]?.lower ?? '';
  if (/^(?:on|in|of|at)$/u.test(before)) return false;
  if (before === 'as') return tokens[at - 1]?.lower === 'known';
  return TERM_BEFORE.test(before);
}

/** True for a run in capitals like a title: “Meet the Press,” and no end of a sentence inside. */
export function isTitle(text: string): boolean {
  if (/[.!?…]["”’']?\s*$/u.test(text)) return false;
  const words = text.split(/[\s—–-]+/u).filter((word) => /\p{L}/u.test(word) && !SMALL.test(word));
  return words.length > 1 && words.every((word) => /^[‘'(]?[\p{Lu}\p{N}]/u.test(word));
}
