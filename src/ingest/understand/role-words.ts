import { sentenceAt, sentencesOf, type Span } from '../../domain/sentence.ts';
import type { Language } from '../../language/language.ts';
import type { RoleNouns } from '../../language/role-nouns.ts';
import type { Mention } from './find-terms.ts';

/** What a role is of: words for a person are no words for a body. */
export type RoleOf = 'person' | 'organisation';

type Words = Pick<Language, 'roles' | 'sentences'>;

const CAPITAL = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|(?:\p{Lu}\.)+)$/u;
const MOST_WORDS = 14;
/** What follows a name and a comma or dash, to the next mark; `the U.S. Navy` has none of its own. */
const AFTER = /^(,\s|\s[—–]\s)((?:(?:\b\p{Lu}\.){2,}|[^,;:.!?…。！？—–“”"()])*)/u;

/** Finds the words beside names that say what their bearers are. */
export function findRoles(names: readonly Mention[], of: RoleOf, words: Words): Mention[] {
  const sentencesIn = new Map<Mention['block'], readonly Span[]>();
  return names.flatMap(({ term, block, ...name }) => {
    const sentences = sentencesIn.get(block) ?? sentencesOf(block.text, words.sentences);
    sentencesIn.set(block, sentences);
    const { start, end } = sentenceAt(sentences, name.start);
    const found = roleWords(block.text, name, of, words, { start, end });
    return found.map((span) => ({ term, block, rule: 'role', ...span }));
  });
}

/**
 * The words beside a name that say what its bearer is, as the text has them: right before it
 * (`Mexican President`), before it and a comma (`Mexico’s president,`) or after it and a comma or
 * dash (`, the son of El Chapo`). Only words around a noun for a role count; none where there are
 * none, and none of another sentence. `name` and `sentence`, which holds it, are offsets in the
 * paragraph.
 */
export function roleWords(
  text: string,
  name: Span,
  of: RoleOf,
  words: Words,
  sentence: Span = sentenceAt(sentencesOf(text, words.sentences), name.start),
): Span[] {
  const before = text.slice(Math.min(sentence.start, name.start), name.start);
  const after = text.slice(name.end, Math.max(sentence.end, name.end));
  const { start, end } = name;
  const ahead =
    titleBefore(before, start, of, words) ?? phraseBefore(before, start, after, of, words.roles);
  return [ahead ?? [], phraseAfter(after, end, of, words.roles) ?? []].flat();
}

function titleBefore(
  before: string,
  start: number,
  of: RoleOf,
  { roles, sentences }: Words,
): Span | undefined {
  if (!before.endsWith(' ')) return undefined;
  const tokens = before.slice(0, -1).split(' ');
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

function phraseAfter(after: string, end: number, of: RoleOf, roles: RoleNouns): Span | undefined {
  const [, gap = '', rest = ''] = AFTER.exec(after) ?? [];
  const phrase = (rest.split(roles.relative)[0] ?? '').trimEnd();
  const isLed = phrase.search(roles.lead) === 0;
  const start = end + gap.length;
  return isLed && isRolePhrase(phrase, of, roles)
    ? { start, end: start + phrase.length }
    : undefined;
}

function phraseBefore(
  before: string,
  start: number,
  after: string,
  of: RoleOf,
  roles: RoleNouns,
): Span | undefined {
  if (!before.endsWith(', ') || !/^(?:[,.!?…)]|\s[—–]|$)/u.test(after)) return undefined;
  const clause = /[^,;:—–“”"()]*$/u.exec(before.slice(0, -2))?.[0] ?? '';
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
