import type { Span } from '../../domain/sentence.ts';
import type { Language } from '../../language/language.ts';
import type { RoleNouns } from '../../language/role-nouns.ts';
import type { Mention } from './find-terms.ts';

/** What a role is of: words for a person are no words for a body. */
export type RoleOf = 'person' | 'organisation';

type Words = Pick<Language, 'roles' | 'sentences'>;

const CAPITAL = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|(?:\p{Lu}\.)+)$/u;
const MOST_WORDS = 14;

/** Finds the words beside names that say what their bearers are. */
export function findRoles(names: readonly Mention[], of: RoleOf, words: Words): Mention[] {
  return names.flatMap(({ term, block, ...name }) =>
    roleWords(block.text, name, of, words).map((span) => ({ term, block, rule: 'role', ...span })),
  );
}

/**
 * The words beside a name that say what its bearer is, as the text has them: right before it
 * (`Mexican President`), before it and a comma (`Mexico’s president,`) or after it and a comma or
 * dash (`, the son of El Chapo`). Only words around a noun for a role count; none where there are
 * none. `start` and `end` are the name's offsets in the paragraph.
 */
export function roleWords(text: string, { start, end }: Span, of: RoleOf, words: Words): Span[] {
  const before =
    titleBefore(text, start, of, words) ?? phraseBefore(text, start, end, of, words.roles);
  return [before ?? [], phraseAfter(text, end, of, words.roles) ?? []].flat();
}

function titleBefore(
  text: string,
  start: number,
  of: RoleOf,
  { roles, sentences }: Words,
): Span | undefined {
  if (text[start - 1] !== ' ') return undefined;
  const tokens = text.slice(0, start - 1).split(' ');
  let first = tokens.length;
  while (first > 0 && isTitleWord(tokens[first - 1] ?? '', roles)) first -= 1;
  const run = tokens.slice(first);
  // Capitals that open a sentence say nothing of who is named.
  while (run.length > 0 && sentences.openers.has(run[0] ?? '')) run.shift();
  return hasRole(run.join(' '), of, roles)
    ? { start: start - 1 - run.join(' ').length, end: start - 1 }
    : undefined;
}

function isTitleWord(token: string, roles: RoleNouns): boolean {
  const { modifiers, persons, bodies } = roles;
  return [modifiers, persons, bodies].some((list) => list.has(token)) || CAPITAL.test(token);
}

function phraseAfter(text: string, end: number, of: RoleOf, roles: RoleNouns): Span | undefined {
  const [, gap = '', rest = ''] = /^(,\s|\s[—–]\s)([^,;:.—–“”"()]*)/u.exec(text.slice(end)) ?? [];
  const phrase = (rest.split(roles.relative)[0] ?? '').trimEnd();
  const isLed = phrase.search(roles.lead) === 0;
  const start = end + gap.length;
  return isLed && isRolePhrase(phrase, of, roles)
    ? { start, end: start + phrase.length }
    : undefined;
}

function phraseBefore(
  text: string,
  start: number,
  end: number,
  of: RoleOf,
  roles: RoleNouns,
): Span | undefined {
  if (!text.slice(0, start).endsWith(', ') || !/^(?:[,.)]|\s[—–]|$)/u.test(text.slice(end)))
    return undefined;
  const clause = /[^,;:—–“”"()]*$/u.exec(text.slice(0, start - 2))?.[0] ?? '';
  const leads = [...clause.matchAll(roles.lead)].map(({ index }) => index);
  const lead = leads.find((at) => isRolePhrase(clause.slice(at), of, roles));
  return lead === undefined
    ? undefined
    : { start: start - 2 - clause.length + lead, end: start - 2 };
}

/** True where the words before the first preposition name a role, and nobody speaks in them. */
function isRolePhrase(phrase: string, of: RoleOf, roles: RoleNouns): boolean {
  const [head = ''] = phrase.split(roles.preposition);
  return (
    hasRole(head, of, roles) &&
    phrase.search(roles.saying) < 0 &&
    phrase.split(' ').length <= MOST_WORDS
  );
}

function hasRole(words: string, of: RoleOf, roles: RoleNouns): boolean {
  const nouns = of === 'person' ? roles.persons : roles.bodies;
  return words.split(' ').some((word) => nouns.has(word.toLowerCase()));
}
