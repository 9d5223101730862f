import { type ArticleNames, type Bearer, bearerNamed, keyOf, nameWords } from './article-names.ts';
import { type Gender } from './given-names.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOfRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** Whom a printed name stands for. */
export interface NamedBearer {
  readonly bearer: Bearer;
  readonly resolved: 'named' | 'short-name' | 'apposition';
  readonly why: string;
}

/** Resolves a printed name: in full it stands for itself, a surname for the one who bears it here. */
export function resolveName(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { byKey }: ArticleNames,
): NamedBearer {
  const printed = nameWords(tokens, phrase);
  const bearers = byKey.get(keyOf(printed)) ?? [];
  const own = bearers.find(({ name }) => name === printed) ?? bearerNamed(printed, keyOf(printed));
  if (printed.includes(' ')) {
    const resolved = phrase.isApposed === true ? 'apposition' : 'named';
    return { bearer: fullest(bearers, own), resolved, why: 'full-name' };
  }
  const gender = honorificGender(tokens, phrase);
  const full = bearers
    .filter(({ name, isBody }) => name.includes(' ') && isBody === own.isBody)
    .filter(
      (bearer) => gender === undefined || bearer.gender === undefined || bearer.gender === gender,
    );
  const distinct = full.filter(
    (one) => !full.some((other) => other !== one && isFormOf(one, other)),
  );
  const [only, ...others] = distinct;
  if (only === undefined) return { bearer: own, resolved: 'named', why: 'name-as-printed' };
  if (others.length > 0) return { bearer: own, resolved: 'named', why: 'surname-of-several' };
  return { bearer: only, resolved: 'short-name', why: 'surname' };
}

/** Donald J. Trump for Donald Trump: the longest form with the same first word. */
function fullest(bearers: readonly Bearer[], own: Bearer): Bearer {
  return bearers.find((other) => other !== own && isFormOf(own, other)) ?? own;
}

function isFormOf(short: Bearer, long: Bearer): boolean {
  const words = short.name.split(' ');
  const longer = long.name.split(' ');
  if (longer.length <= words.length || words[0] !== longer[0]) return false;
  return words.every((word) => longer.includes(word));
}

function honorificGender(
  tokens: readonly Token[],
  { first, name }: NounPhrase,
): Gender | undefined {
  for (let at = first; at < name.first; at++) {
    const gender = genderOfRole(tokens[at]?.lower ?? '');
    if (gender !== undefined) return gender;
  }
  return undefined;
}
