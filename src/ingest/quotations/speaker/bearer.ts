import type { Gender, SpeechWords } from '../../../language/speech-words.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Token } from '../phrases/token.ts';

/** Somebody or something the article names, and what it calls them. */
export interface Bearer {
  readonly name: string;
  readonly key: string;
  gender: Gender | undefined;
  /** How often the article names them just so. */
  mentions: number;
  /** True of a department, a paper, an acronym. */
  readonly isBody: boolean;
  /** True where a title or a noun for a person stands beside the name. */
  isTitled: boolean;
  /** Words that describe them beside the name: `mexican`, `president`. */
  readonly descriptions: Set<string>;
  /** Of a long name, the acronym the article goes on with. */
  standsFor?: Bearer;
}

/** A bearer of whom nothing is known but the name. */
export function bearerNamed(name: string, speech: SpeechWords): Bearer {
  const [first = ''] = name.split(' ');
  const key = keyOf(name, speech);
  const kind = speech.surnames === 'last' ? key : first.toLowerCase();
  const isBody =
    speech.classes.get(kind)?.has('body-name') === true ||
    speech.places.has(name.toLowerCase()) ||
    /^[\p{Lu}-]{2,}$/u.test(name);
  const gender = isBody || first === name ? undefined : speech.givenNames.get(first);
  return { name, key, isBody, isTitled: false, gender, mentions: 0, descriptions: new Set() };
}

/** The words of a name as the article prints it. */
export function nameWords(
  tokens: readonly Token[],
  { name }: NounPhrase,
  { possessive }: SpeechWords,
): string {
  const words = tokens
    .slice(name.first, name.last)
    .map(({ kind, text }) => (kind === 'run' ? `‘${text}’` : text));
  return words.join(' ').replace(possessive, '').replace(/^@/, '');
}

/** The last word of a name, without Jr. or III, letter case aside. */
export function keyOf(name: string, { classes }: SpeechWords): string {
  const words = name.toLowerCase().split(' ');
  return words.findLast((word) => classes.get(word)?.has('suffix') !== true) ?? name.toLowerCase();
}

/** The words by which the bearer of a name may be called alone. */
export function keysOf(name: string, speech: SpeechWords): string[] {
  if (speech.surnames === 'last') return [keyOf(name, speech)];
  const words = name.toLowerCase().split(' ');
  return words.filter((word) => speech.classes.get(word)?.has('particle') !== true);
}

/** True where a name is a person's: a gender is known, or it is in full or has a title, and no body's. */
export function isPerson({ name, gender, isBody, isTitled }: Bearer): boolean {
  if (gender !== undefined || isBody) return !isBody;
  return name.includes(' ') || isTitled;
}
