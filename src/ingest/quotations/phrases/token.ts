import type { Span } from '../../../domain/sentence.ts';
import type { Cue, WordClass } from '../../../language/speech-words.ts';
import type { Run } from '../marks/run.ts';

/** A word, a mark of punctuation, or a whole run in quotation marks. */
export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'run';
  readonly text: string;
  /** Lower case, the apostrophe straight. */
  readonly lower: string;
  /** The number of the sentence it stands in. */
  readonly sentence: number;
  /** What the language knows of the word. */
  readonly classes: ReadonlySet<WordClass>;
  /** Of a verb that may hand over to a speaker; `cueAt` tells whether it does. */
  readonly cue: Cue | undefined;
  readonly run?: Run;
}

/** True of a word of one of the classes. */
export function isA(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  if (token === undefined || token.classes.size === 0) return false;
  return classes.some((one) => token.classes.has(one));
}

/** True for words that are never part of a noun phrase; capitals are, inside a sentence. */
export function isClosed(token: Token): boolean {
  return isA(
    token,
    'preposition',
    'conjunction',
    'relative',
    'auxiliary',
    'adverb',
    'time',
    'pronoun',
    'clause-opener',
  );
}

/** True for a word that may be part of a description: small, and none of the grammar’s. */
export function isPlain(token: Token | undefined): token is Token {
  if (token?.kind !== 'word') return false;
  return !isCapital(token) && !isClosed(token) && !isA(token, 'determiner');
}

/** True for a word in capitals, or a handle. */
export function isCapital({ kind, text }: Token): boolean {
  return kind === 'word' && /^[@#]?\p{Lu}/u.test(text);
}

/** True for the dashes before a signature, or around an aside. */
export function isDash(token: Token | undefined): boolean {
  return /^(?:—|–|―|--?)$/u.test(token?.text ?? '');
}

/** The kind of speaker that a common noun names, if it names one. */
export function roleKind(
  token: Token | undefined,
): 'person' | 'organisation' | 'document' | undefined {
  if (isA(token, 'person')) return 'person';
  if (isA(token, 'body')) return 'organisation';
  return isA(token, 'document') ? 'document' : undefined;
}

/** True for a document whose words are its owner's; what a banner says need not be its bearer's. */
export function isAuthored(token: Token | undefined): boolean {
  return roleKind(token) === 'document' && !isA(token, 'carrier');
}
