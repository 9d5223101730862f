import { GENDERS } from '../../../language/speech-words.ts';
import { isA, roleKind } from '../phrases/token.ts';
import type { AskedSpeaker } from './asked-speaker.ts';
import type { Bearer } from './bearer.ts';

/**
 * Whom a bare noun with an article stands for, in a language that so calls whoever was named last: «…»,
 * dijo la funcionaria. What is said of the noun beside it (el dueño del bar) tells of somebody else.
 */
export function bearerOfEpithet({ phrase, passage, context }: AskedSpeaker): Bearer | undefined {
  if (!context.speech.epithets || phrase?.kind !== 'role') return undefined;
  const { tokens, index } = passage;
  const { first, last, head } = phrase;
  const isBare = last === first + 2 && !isA(tokens[last], 'link', 'following');
  const article = tokens[first];
  const isOne = isA(article, 'definite') && !isA(head, 'plural');
  if (!isBare || !isOne || roleKind(head) !== 'person') return undefined;
  const gender = GENDERS.find((one) => isA(head, one)) ?? GENDERS.find((one) => isA(article, one));
  return gender && context.focus.person(gender, index);
}
