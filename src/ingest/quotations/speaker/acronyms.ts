import type { Passage } from '../phrases/passage.ts';
import { isA, isCapital, type Token } from '../phrases/token.ts';
import type { Bearer } from './bearer.ts';

const LONGEST_NAME = 18;

/** Joins a long name to the acronym behind it: “the Bolivarian Alliance for … (ALBA-TCP)”. */
export function joinAcronyms(
  passages: readonly Passage[],
  byKey: ReadonlyMap<string, readonly Bearer[]>,
): void {
  for (const { tokens } of passages) {
    for (let at = 1; at < tokens.length - 2; at++) {
      if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') continue;
      const short = tokens[at + 1];
      if (short === undefined || !/^\p{Lu}[\p{Lu}&-]+$/u.test(short.text)) continue;
      const acronym = byKey.get(short.lower)?.find(({ name }) => name === short.text);
      if (acronym !== undefined) joinTo(acronym, longName(tokens, at), byKey);
    }
  }
}

function joinTo(
  acronym: Bearer,
  words: readonly string[],
  byKey: ReadonlyMap<string, readonly Bearer[]>,
): void {
  for (const word of words) {
    acronym.descriptions.add(word);
    for (const bearer of byKey.get(word) ?? []) {
      const isPart = bearer.name
        .toLowerCase()
        .split(' ')
        .every((part) => words.includes(part));
      if (isPart && bearer.name.includes(' ')) bearer.standsFor = acronym;
    }
  }
}

/** The words before a bracket that may be one name: capitals and the small words between them. */
function longName(tokens: readonly Token[], bracket: number): string[] {
  const words: string[] = [];
  for (let at = bracket - 1; at > bracket - LONGEST_NAME; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const isSmall = isA(token, 'particle', 'name-link') || token.text === '-';
    if (!isCapital(token) && !isSmall) break;
    words.push(token.lower);
  }
  return words;
}
