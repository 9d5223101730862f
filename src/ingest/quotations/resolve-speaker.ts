import type { ArticleNames, Bearer, Passage } from './article-names.ts';
import { PRONOUNS } from './closed-words.ts';
import { type Focus, isPerson } from './focus.ts';
import type { KnownTerm } from './known-terms.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Resolved, Speaker, SpeakerKind, Words } from './quotation.ts';
import { resolveName } from './resolve-name.ts';
import { resolveRole } from './resolve-role.ts';
import { roleKind } from './role-nouns.ts';

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
export function resolveSpeaker(
  { passages, names, focus, termOf }: Context,
  passage: number,
  phrase: NounPhrase,
): Resolution {
  const { block, tokens } = passages[passage] as Passage;
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.last - 1]?.end ?? start;
  const mention = { block: block.id, start, end, words: block.text.slice(start, end) };
  const known = (bearer: Bearer, resolved: Resolved, why: string): Resolution => ({
    speaker: speakerOf(bearer, mention, termOf),
    resolved,
    why,
    bearer,
  });
  if (phrase.kind === 'name') {
    const named = resolveName(tokens, phrase, names);
    if (named !== undefined) return known(named.bearer, named.resolved, named.why);
  }
  if (phrase.kind === 'pronoun') {
    const gender = PRONOUNS[phrase.head];
    const person =
      gender === 'male' || gender === 'female' ? focus.person(gender, passage) : undefined;
    if (person !== undefined) return known(person, 'pronoun', 'latest-of-that-gender');
    return unnamed('unknown', mention, 'unknown', `nobody-sure-for-${gender ?? 'any'}-pronoun`);
  }
  const described =
    phrase.kind === 'role' ? resolveRole(tokens, phrase, names, focus, passage) : undefined;
  if (described !== undefined) return known(described.bearer, 'role', described.why);
  return unnamed(roleKind(phrase.head) ?? 'unknown', mention, 'role', 'described-not-named');
}

function speakerOf(bearer: Bearer, mention: Words, termOf: Context['termOf']): Speaker {
  const term = termOf(bearer.name);
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
