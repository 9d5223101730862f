import { GENDERS } from '../../../language/speech-words.ts';
import type { Candidate } from '../../../domain/quotation.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA } from '../phrases/token.ts';
import { speakerNamed } from './asked-speaker.ts';
import { type Bearer, isPerson } from './bearer.ts';
import type { Context, Resolution } from './context.ts';

const MOST = 3;

/**
 * Who may have spoken where it is not sure, the likeliest first: whom a rule found that is often wrong,
 * then whom the article spoke of lately. A pronoun leaves out those of another gender; “it” is no person.
 */
export function candidatesFor(
  context: Context,
  { index }: Passage,
  { bearer }: Pick<Resolution, 'bearer'>,
  phrase: NounPhrase | undefined,
): Candidate[] {
  const recent = context.focus.recent(index).map((entry) => entry.bearer);
  const fitting = recent.filter((one) => fits(one, phrase));
  const named = [bearer, ...fitting].flatMap((one) => one ?? []).filter(({ name }) => name !== '');
  const candidates = named.map((one) => speakerNamed(one, context));
  return [...new Map(candidates.map((one) => [one.id ?? one.name, one])).values()].slice(0, MOST);
}

function fits(bearer: Bearer, phrase: NounPhrase | undefined): boolean {
  if (phrase?.kind !== 'pronoun') return isPerson(bearer);
  if (isA(phrase.head, 'neuter')) return !isPerson(bearer);
  const said = GENDERS.find((gender) => isA(phrase.head, gender));
  return isPerson(bearer) && (said === undefined || (bearer.gender ?? said) === said);
}
