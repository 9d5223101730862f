import type { SpeechWords, WordClass } from '../../../language/speech-words.ts';
import { cueAt } from '../phrases/cue-at.ts';
import { type NounPhrase, nounPhrases, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, isCapital, roleKind, type Token } from '../phrases/token.ts';
import { afterLinks } from '../attribution/links.ts';
import { joinAcronyms } from './acronyms.ts';
import { type Bearer, bearerNamed, keysOf, nameWords } from './bearer.ts';

const FARTHEST_DESCRIPTION = 10;

/** The names of an article. */
export interface ArticleNames {
  /** Bearers by the last word of their names. */
  readonly byKey: ReadonlyMap<string, readonly Bearer[]>;
  /** Words that the article also writes small: at the head of a sentence they are no names. */
  readonly plain: ReadonlySet<string>;
  /** Words with a capital that no head of a sentence, and no heading, owes them. */
  readonly proper: ReadonlySet<string>;
  /** Every name as it stands, by passage and sentence. */
  readonly mentions: readonly ReadonlyMap<number, readonly NounPhrase[]>[];
}

/** Collects who the article names in full, with titles and descriptions that stand beside the name. */
export function namesOf(
  passages: readonly Passage[],
  speech: SpeechWords,
  noteOf: (name: string) => readonly string[],
): ArticleNames {
  const byKey = new Map<string, Bearer[]>();
  const bearerOf = (name: string): Bearer => {
    const bearer = bearerNamed(name, speech);
    const known = byKey.get(bearer.key)?.find((one) => one.name === name);
    if (known !== undefined) return known;
    for (const word of noteOf(name)) describe(bearer, word, speech.classes.get(word));
    for (const key of new Set([bearer.key, ...keysOf(name, speech)])) {
      byKey.set(key, [...(byKey.get(key) ?? []), bearer]);
    }
    return bearer;
  };
  const mentions = passages.map(({ tokens }) => {
    const found = [...nounPhrases(tokens, 0, tokens.length)].filter(({ kind }) => kind === 'name');
    for (const phrase of found) {
      mention(bearerOf(nameWords(tokens, phrase, speech)), tokens, phrase, speech);
    }
    return Map.groupBy(found, ({ first }) => tokens[first]?.sentence ?? 0);
  });
  countSurnames(passages, byKey, speech);
  joinAcronyms(passages, byKey);
  return { byKey, mentions, ...wordsByCase(passages, speech) };
}

/** Counts surnames alone for who bears them, too: “Holm’s account”. */
function countSurnames(
  passages: readonly Passage[],
  byKey: ArticleNames['byKey'],
  { possessive }: SpeechWords,
): void {
  for (const { tokens } of passages) {
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1];
      if (!isCapital(token) || (before !== undefined && isCapital(before))) continue;
      const bearers = byKey.get(token.lower.replace(possessive, ''));
      const [full, ...others] = bearers?.filter(({ name }) => name.includes(' ')) ?? [];
      if (full !== undefined && others.length === 0) full.mentions++;
    }
  }
}

function wordsByCase(
  passages: readonly Passage[],
  { possessive }: SpeechWords,
): Pick<ArticleNames, 'plain' | 'proper'> {
  const plain = new Set<string>();
  const proper = new Set<string>();
  for (const { block, tokens } of passages) {
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (token.text === token.lower) plain.add(token.lower);
      const isInside = tokens[at - 1]?.sentence === token.sentence && block.kind !== 'heading';
      if (isInside && isCapital(token)) proper.add(token.text.replace(possessive, ''));
    }
  }
  return { plain, proper };
}

/** Counts a mention, and takes in what describes the bearer there. */
function mention(
  bearer: Bearer,
  tokens: readonly Token[],
  phrase: NounPhrase,
  { possessive }: SpeechWords,
): void {
  bearer.mentions++;
  bearer.isTitled ||= !bearer.isBody && actsAsPerson(tokens, phrase);
  const described = descriptionsOf(tokens, phrase);
  // `la` before a name alone is no woman's: la Moncloa.
  const isPersons = described.some((word) => isA(word, 'person', 'title'));
  for (const token of described) {
    const { lower, classes } = token;
    if (isA(token, 'determiner') && !isPersons) continue;
    describe(bearer, lower.replace(possessive, ''), classes);
    if (classes.has('female')) bearer.gender ??= 'female';
    if (classes.has('male')) bearer.gender ??= 'male';
  }
}

/** “Berg said”, “Berg, who …”, “a guard named Berg”: only a person is spoken of so. */
function actsAsPerson(tokens: readonly Token[], { first, last }: NounPhrase): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  if (isA(tokens[first], 'determiner')) return false;
  const who = next?.text === ',' ? tokens[last + 1] : next;
  if (isA(who, 'relative') && isA(who, 'pronoun')) return true;
  if (isA(before, 'calling') && roleKind(tokens[first - 2]) === 'person') return true;
  return isSaying(tokens, last) || (before?.kind !== 'word' && isSaying(tokens, first - 1));
}

function isSaying(tokens: readonly Token[], at: number): boolean {
  const cue = cueAt(tokens, at);
  return cue?.strength === 'saying' && cue.form === 'finite' && !cue.isLoose;
}

function describe(bearer: Bearer, word: string, classes: ReadonlySet<WordClass> | undefined): void {
  bearer.descriptions.add(word);
  bearer.isTitled ||= classes?.has('title') === true || classes?.has('person') === true;
}

function descriptionsOf(tokens: readonly Token[], { first, last, name }: NounPhrase): Token[] {
  const before = tokens.slice(first, name.first);
  const after = tokens[last]?.text === ',' ? appositionAfter(tokens, last + 1) : [];
  return [...before, ...after, ...appositionBefore(tokens, first)];
}

function appositionAfter(tokens: readonly Token[], at: number): readonly Token[] {
  const phrase = readNounPhrase(tokens, at);
  if (phrase?.kind !== 'role') return [];
  const place = isA(tokens[phrase.last], 'link')
    ? readNounPhrase(tokens, phrase.last + 1)
    : undefined;
  return tokens.slice(at, place?.last ?? phrase.last);
}

/** “the head of the port, Ann Lee,”: the description stands before the name. */
function appositionBefore(tokens: readonly Token[], first: number): readonly Token[] {
  if (tokens[first - 1]?.text !== ',') return [];
  for (let at = Math.max(0, first - FARTHEST_DESCRIPTION); at < first - 1; at++) {
    const token = tokens[at];
    if (token === undefined || !(isCapital(token) || isA(token, 'determiner'))) continue;
    const phrase = readNounPhrase(tokens, at);
    const isRole = phrase !== undefined && roleKind(phrase.head) !== undefined;
    if (isRole && afterLinks(tokens, phrase.last, first - 1) === first - 1)
      return tokens.slice(at, phrase.last);
  }
  return [];
}
