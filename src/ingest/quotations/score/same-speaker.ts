import { fold } from '../../../domain/fold.ts';

// The measure has words of its own: it must not move with the lists that it measures.
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|his|them|their|who|whom|himself|herself|themselves|él|ella|ellos|ellas|yo|nosotros|quien)$/i;
const DESCRIBES = /^(?:the|an?|this|that|his|her|their|el|la|los|las|una?)\s/i;
const FARTHEST_WORDS = 6;

/** True for a speaker given by a pronoun alone: it cannot be compared with a name. */
export function isPronoun(speaker: string): boolean {
  return PRONOUN.test(speaker.trim());
}

/**
 * True where two ways to name a speaker have the same head: the surname of a person, the noun of a
 * description. What follows a comma, a bracket or “of …” is left out; of several speakers one is enough.
 */
export function sameSpeaker(one: string, other: string): boolean {
  const heads = headsOf(one);
  return headsOf(other).some((head) => heads.includes(head));
}

/**
 * True where an annotator wrote a description, “the mayor”, and a reader gave the name of somebody whom
 * the text calls so: it may be right, and nobody can tell from the annotation.
 */
export function isCalledSo(description: string, name: string, text: string): boolean {
  const isName =
    wordsOf(partsOf(name)[0] ?? '')
      .at(-1)
      ?.match(/^\p{Lu}/u) != null;
  const noun = wordsOf(fold(partsOf(description)[0] ?? '')).at(-1);
  const surname = headsOf(name)[0];
  if (!DESCRIBES.test(description) || !isName) return false;
  if (noun === undefined || surname === undefined || !/^\p{Ll}/u.test(noun)) return false;
  const words =
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}&-]+|[.!?\n]/gu) ?? [];
  const near = (from: number) =>
    words
      .slice(Math.max(0, from - FARTHEST_WORDS), from + FARTHEST_WORDS + 1)
      .join(' ')
      .split(/[.!?\n]/)
      .some((piece) => [surname, noun].every((one) => piece.split(' ').includes(one)));
  return words.some((word, at) => word === surname && near(at));
}

function headsOf(speaker: string): string[] {
  return partsOf(fold(speaker)).flatMap((part) => {
    const head = wordsOf(part).at(-1)?.toLowerCase();
    return head === undefined ? [] : [head];
  });
}

/** Several speakers one by one, each without what follows a comma or “of …”. */
function partsOf(speakers: string): string[] {
  const named = speakers.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return named
    .split(/,? and | & | y /)
    .map((one) => one.trim().split(OF)[0] ?? '')
    .filter((one) => one !== '');
}

const OF = /,| -|\s(?:who|which|that|of|for|from|at|with|in|on|whose|to)\s/;

function wordsOf(part: string): string[] {
  return part
    .split(/\s+/)
    .map((word) => word.replace(/['’]s$/, '').replace(/[^\p{L}\p{N}&-]/gu, ''))
    .filter((word) => word !== '' && !SUFFIX.test(word.toLowerCase()));
}
