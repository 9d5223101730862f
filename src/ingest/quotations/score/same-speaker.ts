import { fold } from '../../../domain/fold.ts';

// The measure has words of its own: it must not move with the lists that it measures.
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PRONOUN =
  /^(?:i|we|you|he|she|it|they|him|her|his|them|their|who|whom|himself|herself|themselves)$/i;

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

function headsOf(speaker: string): string[] {
  const named = fold(speaker).replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return named.split(/,? and | & /).flatMap((part) => headOf(part) ?? []);
}

function headOf(part: string): string | undefined {
  const core =
    part.trim().split(/,| -|\s(?:who|which|that|of|for|from|at|with|in|on|whose|to)\s/)[0] ?? '';
  const words = core
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/'s$/, '').replace(/[^\p{L}\p{N}&-]/gu, ''))
    .filter((word) => word !== '' && !SUFFIX.test(word));
  return words.at(-1);
}
