import type { Bearer } from './article-names.ts';
import { PRONOUNS } from './closed-words.ts';
import type { Focus } from './focus.ts';

/** Whom a pronoun stands for, or why nobody is sure. */
export function resolvePronoun(
  pronoun: string,
  focus: Focus,
  passage: number,
): { bearer: Bearer | undefined; why: string } {
  const stands = PRONOUNS.get(pronoun);
  if (stands === 'male' || stands === 'female') {
    const bearer = focus.person(stands, passage);
    // From here on the article has said it.
    if (bearer !== undefined) bearer.gender ??= stands;
    return { bearer, why: bearer ? 'latest-of-that-gender' : 'nobody-of-that-gender-near' };
  }
  if (stands === 'neuter') {
    const bearer = focus.body(passage);
    return { bearer, why: bearer ? 'latest-body' : 'no-body-near' };
  }
  return { bearer: undefined, why: stands === 'first' ? 'first-person' : 'nobody-sure' };
}
