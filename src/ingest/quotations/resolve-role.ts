import { roleKind } from '../../domain/role-kind.ts';
import type { Bearer } from './article-names.ts';
import { type Focus, isPerson } from './focus.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOfRole, sameOffice } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** Whom a description stands for, and by which rule. */
export interface Described {
  readonly bearer: Bearer;
  readonly why: string;
}

/**
 * Resolves “the Mexican president” against what the article and the vocabularies say beside names.
 * Only a definite description may stand for somebody named before; “a spokesman” stands for nobody.
 */
export function resolveRole(
  tokens: readonly Token[],
  phrase: NounPhrase,
  focus: Focus,
  passage: number,
): Described | undefined {
  const kind = roleKind(phrase.head);
  if (kind === undefined || !isDefinite(tokens, phrase)) return undefined;
  if (kind === 'document') {
    const owner = focus.ownerOf(phrase.head);
    return owner && { bearer: owner, why: 'whose-document' };
  }
  const modifiers = tokens.slice(phrase.first + 1, phrase.last - 1);
  const fits = (bearer: Bearer) =>
    isPerson(bearer) === (kind === 'person') && agrees(bearer, modifiers, phrase.head);
  const heads = sameOffice(headOf(tokens, phrase));
  const latest = focus
    .recent(passage)
    .find(({ bearer }) => fits(bearer) && heads.some((head) => bears(bearer, head)));
  if (latest === undefined) return undefined;
  return { bearer: latest.bearer.standsFor ?? latest.bearer, why: 'described-so' };
}

/** “the senator”, not “a senator”, not “the senators”, not “the senator who …”. */
function isDefinite(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (!/^(?:the|this)$/u.test(tokens[phrase.first]?.lower ?? '')) return false;
  if (/[^s]s$/u.test(phrase.head) || phrase.last - phrase.first < 2) return false;
  const next = tokens[phrase.last]?.lower ?? '';
  return (
    headOf(tokens, phrase) !== phrase.head ||
    !/^(?:of|for|at|in|from|who|whose|which|known|close|familiar)$/u.test(next)
  );
}

function headOf(tokens: readonly Token[], { head, last }: NounPhrase): string {
  const isOfState = tokens[last]?.lower === 'of' && tokens[last + 1]?.lower === 'state';
  return isOfState ? `${head} of state` : head;
}

function bears({ descriptions, name, isBody }: Bearer, head: string): boolean {
  return descriptions.has(head) || (isBody && name.toLowerCase().split(/[ -]/u).includes(head));
}

/** A nationality must be the bearer's (Mexican: Mexico's president), a gender must not be another's. */
function agrees(bearer: Bearer, modifiers: readonly Token[], head: string): boolean {
  const gender = genderOfRole(head);
  if (gender !== undefined && bearer.gender !== undefined && gender !== bearer.gender) return false;
  const own = [...bearer.descriptions].map((word) => word.slice(0, 4));
  return modifiers
    .filter(({ text }) => /^\p{Lu}/u.test(text) && !text.endsWith('-based'))
    .every(
      ({ lower }) => own.includes(lower.slice(0, 4)) || /^(?:republican|democratic)$/u.test(lower),
    );
}
