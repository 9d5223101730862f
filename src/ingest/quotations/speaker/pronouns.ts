import type { Gender } from '../../../language/speech-words.ts';
import { isA } from '../phrases/token.ts';
import type { AskedSpeaker } from './asked-speaker.ts';
import type { Bearer } from './bearer.ts';

/** The gender that a pronoun tells. */
export function genderSaid({ phrase }: AskedSpeaker): Gender | undefined {
  if (phrase?.kind !== 'pronoun') return undefined;
  return isA(phrase.head, 'female') ? 'female' : isA(phrase.head, 'male') ? 'male' : undefined;
}

/** Whom “he” or “she” stands for; from here on the article has said of which gender they are. */
export function latestOfGender(asked: AskedSpeaker): Bearer | undefined {
  const gender = genderSaid(asked);
  if (gender === undefined) return undefined;
  const bearer = asked.context.focus.person(gender, asked.passage.index);
  if (bearer !== undefined) bearer.gender ??= gender;
  return bearer;
}

/** Whom “it” stands for. */
export function latestBody(asked: AskedSpeaker): Bearer | undefined {
  return isA(asked.phrase?.head, 'neuter')
    ? asked.context.focus.body(asked.passage.index)
    : undefined;
}
