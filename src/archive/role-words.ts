import { roleKind } from '../domain/role-kind.ts';
import type { Span } from '../domain/sentence.ts';

/** What a role is of: words for a person are no words for a body. */
export type RoleOf = 'person' | 'organisation';

const CAPITAL = /^(?:\p{Lu}[\p{L}\p{N}’'-]*|(?:\p{Lu}\.)+)$/u;
const MODIFIER = /^(?:former|ex|then|acting|new|late|vice|deputy|incoming|outgoing)$/u;
/** Capitals that open a sentence and say nothing of who is named. */
const OPENER =
  /^(?:When|While|As|After|Before|Since|But|And|The|An?|In|On|If|Although|With|For|By|That|So|However|Both|Then)$/u;
const DETERMINER = /(?<![\p{L}’'])(?:the|an?|his|her|its|\p{Lu}[\p{L}.]*(?:[’']s|s[’']))\s/giu;
const PREPOSITION = /\s(?:of|to|for|in|at|from|with|who|under)\s/u;
const SAYING = /\s(?:said|says|told|added|asserted|stated|insisted)\b/u;
const MOST_WORDS = 14;

/**
 * The words beside a name that say what its bearer is, as the text has them: right before it
 * (`Mexican President`), before it and a comma (`Mexico’s president,`) or after it and a comma or
 * dash (`, the son of El Chapo`). Only words around a noun for a role count; none where there are
 * none. `start` and `end` are the name's offsets in the paragraph.
 */
export function roleWords(text: string, { start, end }: Span, of: RoleOf): Span[] {
  const before = titleBefore(text, start, of) ?? phraseBefore(text, start, end, of);
  return [before ?? [], phraseAfter(text, end, of) ?? []].flat();
}

function titleBefore(text: string, start: number, of: RoleOf): Span | undefined {
  if (text[start - 1] !== ' ') return undefined;
  const tokens = text.slice(0, start - 1).split(' ');
  let first = tokens.length;
  while (first > 0 && isTitleWord(tokens[first - 1] ?? '')) first -= 1;
  const run = tokens.slice(first);
  while (run.length > 0 && OPENER.test(run[0] ?? '')) run.shift();
  return hasRole(run.join(' '), of)
    ? { start: start - 1 - run.join(' ').length, end: start - 1 }
    : undefined;
}

function isTitleWord(token: string): boolean {
  return CAPITAL.test(token) || MODIFIER.test(token) || roleKind(token) !== undefined;
}

function phraseAfter(text: string, end: number, of: RoleOf): Span | undefined {
  const [, gap = '', rest = ''] = /^(,\s|\s[—–]\s)([^,;:.—–“”"()]*)/u.exec(text.slice(end)) ?? [];
  const phrase = (rest.split(/\s(?:who|whose|which|that)\s/u)[0] ?? '').trimEnd();
  const isLed = phrase.search(DETERMINER) === 0;
  const start = end + gap.length;
  return isLed && isRolePhrase(phrase, of) ? { start, end: start + phrase.length } : undefined;
}

function phraseBefore(text: string, start: number, end: number, of: RoleOf): Span | undefined {
  if (!text.slice(0, start).endsWith(', ') || !/^(?:[,.)]|\s[—–]|$)/u.test(text.slice(end)))
    return undefined;
  const clause = /[^,;:—–“”"()]*$/u.exec(text.slice(0, start - 2))?.[0] ?? '';
  const leads = [...clause.matchAll(DETERMINER)].map(({ index }) => index);
  const lead = leads.find((at) => isRolePhrase(clause.slice(at), of));
  return lead === undefined
    ? undefined
    : { start: start - 2 - clause.length + lead, end: start - 2 };
}

/** True where the words before the first preposition name a role, and nobody speaks in them. */
function isRolePhrase(phrase: string, of: RoleOf): boolean {
  const [head = ''] = phrase.split(PREPOSITION);
  return hasRole(head, of) && !SAYING.test(phrase) && phrase.split(' ').length <= MOST_WORDS;
}

function hasRole(words: string, of: RoleOf): boolean {
  return words.split(' ').some((word) => roleKind(word.toLowerCase()) === of);
}
