import type { LineWords } from '../../../language/line-words.ts';
import type { PieceKind } from './piece.ts';
import { oneOf } from '../../../language/one-of.ts';
import { anyOf, WORD_END } from './pattern-of.ts';

/** A kind of piece, the pattern, sticky, that knows it where it begins, and what it begins with. */
export type PiecePattern = readonly [kind: PieceKind, pattern: RegExp, opens: RegExp];

const MARKS = /[^\p{L}\p{M}\d]/u;
const LETTER = /\p{L}/u;
const WORD = /[\p{L}\d]/u;
const ANY = /./su;

type Words = (key: keyof LineWords) => Iterable<string>;

/** By what pieces are known that are no dates; of a list, the first that fits is right. */
export interface PiecePatterns {
  readonly anywhere: readonly PiecePattern[];
  /** Where no other words stand before it since the last piece. */
  readonly first: readonly PiecePattern[];
  /** Behind a date or an hour, and behind a word like `updated`. */
  readonly zone: readonly PiecePattern[];
  readonly ago: readonly PiecePattern[];
  /** `on`, `at`: before a date or an hour. */
  readonly joint: RegExp;
  /** A label in capitals, behind which others may be glued on: `ANA RUIZPUBLISHED`. */
  readonly loud: RegExp;
  /** What a line has that says something: a number, or a word like `by` that it opens with. */
  readonly sign: RegExp;
}

export function piecePatterns(words: Words, at: readonly string[]): PiecePatterns {
  const label = (key: keyof LineWords) => `${anyOf(words(key))}${WORD_END}`;
  const rows = (...sources: [PieceKind, string, RegExp][]): PiecePattern[] =>
    sources.map(([kind, source, opens]) => [kind, new RegExp(source, 'uy'), opens]);
  const written = `(?:${anyOf(words('written'))} )?`;
  // `ByAna Ruiz`; `DeAnna` is a name.
  const small = new Set(words('particles'));
  const alone = [...words('by')].filter((word) => !small.has(word));
  const gluedBy = String.raw`${anyOf(alone)}(?=\p{Lu}\p{Ll})`;
  const labels = [...words('published'), ...words('updated')].filter(({ length }) => length > 6);
  return {
    anywhere: rows(
      ['marks', String.raw` *(?:${MARK}|-(?=[ \d])|(?<= )-)(?:${MARK}|[ .-])*`, MARKS],
      ['contact', CONTACT, ANY],
      ['marks', `${label('source')} ?: ?`, LETTER],
      ['updated', label('updated'), LETTER],
      ['published', label('published'), LETTER],
      ['clock', ageOf(words), WORD],
      ['extent', extentOf(words), WORD],
      ['clock', clockOf(words, at), WORD],
    ),
    first: rows(
      ['by', String.raw`${written}(?:${anyOf(words('by'))}(?=[ :]) ?:? ?|${gluedBy})`, LETTER],
      ['marks', String.raw`[.-](?:${MARK}|[ .-])*`, MARKS],
    ),
    zone: rows(['clock', zoneOf(words), ANY]),
    ago: rows(['clock', label('ago'), LETTER]),
    loud: new RegExp(oneOf(labels.map((word) => word.toUpperCase())), 'uy'),
    sign: new RegExp(
      String.raw`\d|^\P{L}{0,3}(?:${written}${anyOf(words('by'))}(?!\p{Ll})|${label('updated')})`,
      'u',
    ),
    joint: new RegExp(
      String.raw`${anyOf([...words('on'), ...at])}(?:(?<=['’])| ?(?=\d)| (?=\p{L}))`,
      'uy',
    ),
  };
}

const MARK = String.raw`[•·∙●|/\\–—,;:()[\]›»>*_]`;

const CONTACT = String.raw`[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}|@\w{2,30}|[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,60}){0,3}\.\p{L}{2,12}(?!\p{L})`;

/** `2 hours ago`, `hace 2 horas`. */
function ageOf(words: Words): string {
  const ago = anyOf(words('ago'));
  const count = String.raw`\d{1,3} ?${anyOf(words('units'))}${WORD_END}`;
  return `${ago} ${count}|${count} ${ago}${WORD_END}`;
}

/** `5 min read`, `Lesezeit: 4 Min.`, `page1`. */
function extentOf(words: Words): string {
  const reading = anyOf(words('reading'));
  const count = String.raw`\d{1,3}[ -]?${anyOf(words('minutes'))}${WORD_END}\.?`;
  const page = String.raw`${anyOf(words('page'))} ?[A-Z]?\d{1,3}(?!\d)`;
  return `${reading}[ :]{0,3}${count}|${count}(?:[ -]${reading}${WORD_END})?|${page}`;
}

function zoneOf(words: Words): string {
  const glued = String.raw`(?=\P{L}|$|${anyOf([...words('updated'), ...words('published')])})`;
  return String.raw` ?[(]?${anyOf(words('clock'))}(?:[+-]\d{1,2}(?::?\d{2})?)?${glued}[)]?\.?`;
}

/** `4:34 PM (GMT+2)`, `20.15 Uhr`, `18h30`, `5 AM PT`, perhaps after a word like `at`. */
function clockOf(words: Words, at: readonly string[]): string {
  const zone = `(?:${zoneOf(words)})`;
  const half = String.raw`(?: ?[apAP]\.?[mM](?!\p{Ll})\.?)`;
  const hour = String.raw`(?:[01]?\d|2[0-4])`;
  const minutes = String.raw`(?:[:.hH][0-5]\d(?::[0-5]\d)?(?!\d))`;
  return String.raw`(?:${anyOf(at)} ?(?=\d))?${hour}(?:${minutes}${half}?${zone}{0,2}|${half}${zone}?|${zone}{1,2})`;
}
