import type { Block } from '../../domain/block.ts';
import { joinAcronyms } from './acronyms.ts';
import { type Gender, genderOfGivenName } from './given-names.ts';
import { BODY_WORDS, PLACES, SUFFIXES } from './name-words.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { isCapital } from './phrase-words.ts';
import { genderOfRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';

/** A block cut into tokens; `index` numbers it in its article. */
export interface Passage {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** Somebody or something the article names, and what it calls them. */
export interface Bearer {
  readonly name: string;
  readonly key: string;
  gender: Gender | undefined;
  /** How often the article names them just so. */
  mentions: number;
  /** True of a department, a paper, an acronym. */
  readonly isBody: boolean;
  /** Words that describe them beside the name: `mexican`, `president`. */
  readonly descriptions: Set<string>;
  /** Of a long name, the acronym the article goes on with. */
  standsFor?: Bearer;
}

/** The names of an article. */
export interface ArticleNames {
  /** Bearers by the last word of their names. */
  readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
  /** Words that the article also writes small: at the head of a sentence they are no names. */
  readonly plain: ReadonlySet<string>;
  /** Every name as it stands, by passage and sentence. */
  readonly mentions: readonly ReadonlyMap<number, readonly NounPhrase[]>[];
}

/** Collects who the article names in full, with titles and descriptions that stand beside the name. */
export function namesOf(
  passages: readonly Passage[],
  noteOf: (name: string) => readonly string[],
): ArticleNames {
  const byKey = new Map<string, Bearer[]>();
  const mentions = passages.map(({ tokens }) => {
    const found = namesIn(tokens);
    for (const phrase of found) addName(byKey, tokens, phrase, noteOf);
    return Map.groupBy(found, ({ first }) => tokens[first]?.sentence ?? 0);
  });
  joinAcronyms(passages, byKey);
  return { byKey, mentions, plain: plainWords(passages) };
}

function plainWords(passages: readonly Passage[]): Set<string> {
  const plain = new Set<string>();
  for (const { tokens } of passages) {
    for (const { kind, text, lower } of tokens)
      if (kind === 'word' && text === lower) plain.add(lower);
  }
  return plain;
}

function namesIn(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = readNounPhrase(tokens, at);
    if (phrase === undefined) continue;
    if (phrase.kind === 'name') found.push(phrase);
    at = phrase.last - 1;
  }
  return found;
}

function addName(
  byKey: Map<string, Bearer[]>,
  tokens: readonly Token[],
  phrase: NounPhrase,
  noteOf: (name: string) => readonly string[],
): void {
  const name = nameWords(tokens, phrase);
  const key = keyOf(name);
  const bearers = byKey.get(key) ?? [];
  byKey.set(key, bearers);
  let bearer = bearers.find((one) => one.name === name);
  if (bearer === undefined) {
    bearer = bearerNamed(name, key);
    for (const word of noteOf(name)) bearer.descriptions.add(word);
    bearers.push(bearer);
  }
  bearer.mentions++;
  for (const { lower } of descriptionsOf(tokens, phrase)) {
    bearer.descriptions.add(lower.replace(/'s$/u, ''));
    bearer.gender ??= genderOfRole(lower);
  }
}

/** A bearer of whom nothing is known but the name. */
export function bearerNamed(name: string, key: string): Bearer {
  const [first = ''] = name.split(' ');
  const isBody =
    BODY_WORDS.has(key) || PLACES.has(name.toLowerCase()) || /^[\p{Lu}-]{2,}$/u.test(name);
  const gender = isBody || first === name ? undefined : genderOfGivenName(first);
  return { name, key, isBody, gender, mentions: 0, descriptions: new Set() };
}

/** The words of a name as the article prints it. */
export function nameWords(tokens: readonly Token[], { name }: NounPhrase): string {
  const words = tokens
    .slice(name.first, name.last)
    .map(({ kind, text }) => (kind === 'run' ? `‘${text}’` : text));
  return words
    .join(' ')
    .replace(/[’']s?$/u, '')
    .replace(/^@/, '');
}

/** The last word of a name, without Jr. or III, letter case aside. */
export function keyOf(name: string): string {
  const words = name.split(' ').filter((word) => !SUFFIXES.has(word.toLowerCase()));
  return (words.at(-1) ?? name).toLowerCase();
}

function descriptionsOf(tokens: readonly Token[], { first, last, name }: NounPhrase): Token[] {
  const before = tokens.slice(first, name.first);
  const after = tokens[last]?.text === ',' ? appositionAfter(tokens, last + 1) : [];
  return [...before, ...after, ...appositionBefore(tokens, first)];
}

function appositionAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const phrase = readNounPhrase(tokens, at);
  if (phrase?.kind !== 'role') return [];
  const place = /^(?:of|for|at)$/u.test(tokens[phrase.last]?.lower ?? '')
    ? readNounPhrase(tokens, phrase.last + 1)
    : undefined;
  return tokens.slice(at, place?.last ?? phrase.last);
}

/** “Mexico's president, Claudia Sheinbaum,”: the description stands before the name. */
function appositionBefore(tokens: readonly Token[], first: number): readonly Token[] {
  if (tokens[first - 1]?.text !== ',') return [];
  for (let at = Math.max(0, first - 7); at < first - 1; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      !(isCapital(token) || /^(?:the|a|an|his|her|its)$/u.test(token.lower))
    )
      continue;
    const phrase = readNounPhrase(tokens, at);
    if (phrase?.kind === 'role' && phrase.last === first - 1) return tokens.slice(at, phrase.last);
  }
  return [];
}
