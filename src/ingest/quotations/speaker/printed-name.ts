import type { SpeechWords } from '../../../language/speech-words.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isA, type Token } from '../phrases/token.ts';
import { type Bearer, bearerNamed, keyOf, nameWords } from './bearer.ts';
import type { Context } from './context.ts';

/** A name as printed, and who may bear it. */
export interface PrintedName {
  /** Whom it stands for: the one who bears it here, else nobody but itself. */
  readonly bearer: Bearer;
  readonly isFull: boolean;
  /** Of a surname, those whose full names end in it. */
  readonly bearers: readonly Bearer[];
}

/** Looks up a printed name: in full it stands for itself, a surname for the one who bears it here. */
export function printedName(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { names: { byKey }, speech }: Pick<Context, 'names' | 'speech'>,
): PrintedName {
  const printed = nameWords(tokens, phrase, speech);
  const alike = byKey.get(keyOf(printed, speech)) ?? [];
  const own = alike.find(({ name }) => name === printed) ?? bearerNamed(printed, speech);
  if (printed.includes(' '))
    return { bearer: fullest(alike, own, speech), isFull: true, bearers: [] };
  const titles = tokens.slice(phrase.first, phrase.name.first);
  const isHe = titles.some((title) => isA(title, 'male'));
  const isShe = titles.some((title) => isA(title, 'female'));
  // CABREL in a transcript is no acronym.
  const isLabel = /^[\p{Lu}-]{4,}$/u.test(printed) && !isA(phrase.head, 'body-name');
  const full = alike.filter(
    ({ name, isBody, gender }) =>
      name.includes(' ') &&
      (isBody === own.isBody || (!isBody && isLabel)) &&
      !(isHe && gender === 'female') &&
      !(isShe && gender === 'male'),
  );
  const bearers = full.filter((one) => !full.some((other) => isFormOf(one, other, speech)));
  const [only = own, ...others] = bearers;
  return { bearer: others.length === 0 ? only : own, isFull: false, bearers };
}

/** Donald J. Trump for Donald Trump: the longest form with the same first word. */
function fullest(bearers: readonly Bearer[], own: Bearer, speech: SpeechWords): Bearer {
  return bearers.find((other) => isFormOf(own, other, speech)) ?? own;
}

function isFormOf(short: Bearer, long: Bearer, { surnames }: SpeechWords): boolean {
  const words = short.name.split(' ');
  const longer = long.name.split(' ');
  // `López Obrador`: of a person, both surnames stand for the whole name.
  const isSurnames = surnames === 'first' && !short.isBody && !long.isBody;
  if (longer.length <= words.length || (words[0] !== longer[0] && !isSurnames)) return false;
  return words.every((word) => longer.includes(word));
}
