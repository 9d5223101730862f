import { isA, type Token } from './token.ts';

const LONGEST = 5;

/** “THE FACTS: …”, “Editor’s note: …”: past the label that opens at a token; the same token where none does. */
export function pastLabel(tokens: readonly Token[], from: number): number {
  const colon = colonBehind(tokens, from);
  return colon !== undefined && isLabel(tokens.slice(from, colon)) ? colon + 1 : from;
}

/** True where the words up to a colon name a part of the text, and nobody: “THE CLAIM: “…””; but “his claim”. */
export function isLabelOfText(words: readonly Token[]): boolean {
  const isOwned = words.some(
    (word) => isA(word, 'introducing', 'possessive') && !isA(word, 'person'),
  );
  return words.length < LONGEST && isA(words.at(-1), 'label') && !isOwned;
}

/** In capitals throughout, or by a word for it. */
function isLabel(words: readonly Token[]): boolean {
  return isLabelOfText(words) || words.every(({ text }) => /^[\p{Lu}\p{N}’'&-]{2,}$/u.test(text));
}

function colonBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    if (tokens[at]?.text === ':') return at > from ? at : undefined;
    if (tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}
