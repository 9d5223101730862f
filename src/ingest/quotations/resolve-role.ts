import type { ArticleNames, Bearer } from './article-names.ts';
import { type Focus, isPerson } from './focus.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOfRole, roleKind } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** Whom a description stands for, and by which rule. */
export interface Described {
  readonly bearer: Bearer;
  readonly why: string;
}

// “head of state” and the like: nouns that mean the same office.
const OFFICES = [
  'president',
  'leader',
  'premier',
  'dictator',
  'chancellor',
  'king',
  'queen',
  'minister',
  'head',
];

/**
 * Resolves “the Mexican president” against what the article says beside names. Only a definite
 * description may stand for somebody named before; “a spokesman” stands for nobody named.
 */
export function resolveRole(
  tokens: readonly Token[],
  phrase: NounPhrase,
  names: ArticleNames,
  focus: Focus,
  passage: number,
): Described | undefined {
  const opening = tokens[phrase.first]?.lower ?? '';
  const kind = roleKind(phrase.head);
  if (!/^(?:the|this|that)$/u.test(opening) || kind === undefined || /[^s]s$/u.test(phrase.head))
    return undefined;
  const linked = /^(?:of|for|at|in)$/u.test(tokens[phrase.last]?.lower ?? '');
  const place = linked ? (tokens[phrase.last + 1]?.text ?? '') : '';
  if (linked && place !== 'state' && !/^\p{Lu}|^the$/u.test(place)) return undefined;
  const modifiers = tokens.slice(phrase.first + 1, phrase.last - 1);
  const heads = place === 'state' ? OFFICES : [phrase.head];
  const recent = focus.recent(passage).map(({ bearer }) => bearer);
  if (kind === 'document') return undefined;
  const fits = (bearer: Bearer) => agrees(bearer, modifiers, phrase.head);
  const described = distinctly(
    all(names),
    (bearer) => fits(bearer) && heads.some((head) => bears(bearer, head)),
  );
  if (described.length === 1 && described[0] !== undefined)
    return { bearer: described[0], why: 'described-so' };
  const latest = recent.find((bearer) => described.includes(bearer));
  if (latest !== undefined) return { bearer: latest, why: 'described-so-latest' };
  if (described.length > 0) return undefined;
  const alike = recent.filter((bearer) => isPerson(bearer) === (kind === 'person') && fits(bearer));
  const office = OFFICES.includes(phrase.head) || kind === 'organisation';
  const like = alike.find(
    (bearer) => kind === 'organisation' || OFFICES.some((head) => bears(bearer, head)),
  );
  return office && like !== undefined ? { bearer: like, why: 'like-the-latest' } : undefined;
}

function all({ byKey }: ArticleNames): Bearer[] {
  return [...byKey.values()].flat();
}

function distinctly(bearers: readonly Bearer[], test: (bearer: Bearer) => boolean): Bearer[] {
  const found = bearers.filter(test);
  return found.filter(
    (one) =>
      one.name.includes(' ') || !found.some((other) => other !== one && other.key === one.key),
  );
}

function bears({ descriptions, name, isBody }: Bearer, head: string): boolean {
  return descriptions.has(head) || (isBody && name.toLowerCase().split(/[ -]/u).includes(head));
}

/** A nationality must be the bearer's (Mexican: Mexico's president), a gender must not be another's. */
function agrees(bearer: Bearer, modifiers: readonly Token[], head: string): boolean {
  const gender = genderOfRole(head);
  if (gender !== undefined && bearer.gender !== undefined && gender !== bearer.gender) return false;
  const stems = modifiers
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ lower }) => lower.slice(0, 4));
  const own = [...bearer.descriptions].map((word) => word.slice(0, 4));
  return stems.every((stem) => own.includes(stem));
}
