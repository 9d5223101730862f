import { roleKind } from '../../domain/role-kind.ts';
import type { ArticleNames, Bearer, Passage } from './article-names.ts';
import { type Focus, isPerson } from './focus.ts';
import type { KnownTerm } from './known-terms.ts';
import { nameWithin } from './name-within.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Resolved, Speaker, SpeakerKind, Words } from './quotation.ts';
import { resolveName } from './resolve-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveRole } from './resolve-role.ts';
import { pastLinked } from './subject.ts';
import { LINKS } from './closed-words.ts';

/** A speaker found, how, and who of the article's names it is. */
export interface Resolution {
  readonly speaker: Speaker;
  readonly resolved: Resolved;
  readonly why: string;
  readonly bearer: Bearer | undefined;
}

/** What is known when a speaker is looked up. */
export interface Context {
  readonly passages: readonly Passage[];
  readonly names: ArticleNames;
  readonly focus: Focus;
  readonly termOf: (name: string) => KnownTerm | undefined;
}

/** Resolves the noun phrase of an attribution to a speaker; what is not sure stays unknown. */
export function resolveSpeaker(context: Context, passage: Passage, phrase: NounPhrase): Resolution {
  const { names, focus } = context;
  const mention = mentionOf(passage, phrase);
  const { tokens } = passage;
  const known = (bearer: Bearer, resolved: Resolved, why: string): Resolution => ({
    speaker: speakerOf(bearer, mention, context.termOf),
    resolved,
    why,
    bearer,
  });
  if (phrase.kind === 'name' && isPlainWord(passage, phrase, names)) {
    return unnamed('unknown', mention, 'unknown', 'common-word');
  }
  if (phrase.kind === 'name') {
    const named = resolveName(tokens, phrase, names);
    return known(named.bearer, named.resolved, named.why);
  }
  if (phrase.kind === 'pronoun') {
    const { bearer, why } = resolvePronoun(phrase.head, focus, passage.index);
    return bearer ? known(bearer, 'pronoun', why) : unnamed('unknown', mention, 'unknown', why);
  }
  const owner = ownerNamed(context, passage, phrase);
  if (owner !== undefined && roleKind(phrase.head) === 'document') {
    return known(owner, 'role', 'whose-document');
  }
  const described = resolveRole(tokens, phrase, focus, passage.index);
  if (described !== undefined) return known(described.bearer, 'role', described.why);
  return unnamed(roleKind(phrase.head) ?? 'unknown', mention, 'role', 'described-not-named');
}

/** “Small groups …”: a capital owed to the head of a sentence, on a word written small elsewhere. */
function isPlainWord(
  { tokens }: Passage,
  { first, last }: NounPhrase,
  { plain, byKey }: ArticleNames,
): boolean {
  const token = tokens[first];
  if (token === undefined || last !== first + 1) return false;
  const opens = tokens[first - 1]?.sentence !== token.sentence;
  const isName = byKey.get(token.lower)?.some(({ name }) => name.includes(' ')) ?? false;
  return opens && plain.has(token.lower) && !isName;
}

/** Whose something is, by a possessive name inside its description: “Clinton’s response”. */
export function ownerNamed(
  { names }: Context,
  passage: Passage,
  { kind, first, last }: NounPhrase,
): Bearer | undefined {
  const { tokens } = passage;
  if (kind !== 'role') return undefined;
  for (let at = last - 2; at >= first; at--) {
    if (!/'s$|s'$/u.test(tokens[at]?.lower ?? '')) continue;
    const name = nameWithin(tokens, first, at + 1);
    if (name?.last !== at + 1) return undefined;
    return resolveName(tokens, { first, last: at + 1, kind: 'name', name, head: '' }, names).bearer;
  }
  return undefined;
}

/** The words that name a speaker; a description with what hangs on it: “a spokesman for Trump”. */
function mentionOf(passage: Passage, phrase: NounPhrase): Words {
  const { block, tokens } = passage;
  let last = phrase.last;
  while (phrase.kind === 'role' && last < phrase.last + 8) {
    const at = /^(?:close|familiar|involved)$/u.test(tokens[last]?.lower ?? '') ? last + 1 : last;
    const link = tokens[at];
    const isLink =
      link?.sentence === tokens[phrase.first]?.sentence && LINKS.has(link?.lower ?? '');
    const next = isLink && link?.lower !== 'on' ? pastLinked(tokens, at, tokens.length) : undefined;
    if (next === undefined) break;
    last = next;
  }
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { block: block.id, start, end, words: block.text.slice(start, end) };
}

function speakerOf(bearer: Bearer, mention: Words, termOf: Context['termOf']): Speaker {
  const term = termOf(bearer.name) ?? (bearer.standsFor && termOf(bearer.standsFor.name));
  const kind: SpeakerKind = term?.kind ?? (isPerson(bearer) ? 'person' : 'organisation');
  return { kind, id: term?.id ?? null, name: bearer.name, mention };
}

function unnamed(kind: SpeakerKind, mention: Words, resolved: Resolved, why: string): Resolution {
  return { speaker: { kind, id: null, name: null, mention }, resolved, why, bearer: undefined };
}

/** The resolution of a quotation that nobody is named for. */
export function unknownSpeaker(why: string): Resolution {
  const speaker = { kind: 'unknown', id: null, name: null, mention: null } as const;
  return { speaker, resolved: 'unknown', why, bearer: undefined };
}
