import { extentOf, heldAgainst, heldAlone, type HeldWording } from './held-wording.ts';
import { type Piece, wordingPieces } from './wording-pieces.ts';

/** A wording held against the others. */
export interface Compared {
  /** Its words verbatim, and its gaps, from where the wordings meet to where they part. */
  readonly pieces: readonly Piece[];
  /** What else it quotes, before and after that. */
  readonly before: string;
  readonly after: string;
  /** True where it begins later, or ends sooner, than the longest one. */
  readonly beginsLater: boolean;
  readonly endsSooner: boolean;
}

/** Several wordings of one utterance. */
export interface Comparison {
  /** Those words of the longest one of which another speaks, too. */
  readonly words: string;
  /** The longest one first, the others as they were given. */
  readonly wordings: readonly Compared[];
  /** In how many ways it is worded; one where all have the same words, as far as each goes. */
  readonly ways: number;
  /** The words that some have and others have not. */
  readonly differences: readonly string[];
}

/** Compares the longest wording of an utterance with others, each given as its text. */
export function compareWordings(longest: string, others: readonly string[]): Comparison {
  const held = others.map((text) => heldAgainst(longest, text));
  const from = Math.min(...held.map(({ covers }) => covers.from));
  const to = Math.max(...held.map(({ covers }) => covers.to));
  const all = [heldAlone(longest, { from, to }), ...held];
  const pieces = wordingPieces(all);
  const wordings = all.map((one, index): Compared => {
    const { start, end } = extentOf(one);
    return {
      pieces: pieces[index] ?? [],
      before: one.text.slice(0, start),
      after: one.text.slice(end),
      beginsLater: one.covers.from > from,
      endsSooner: one.covers.to < to,
    };
  });
  return {
    words: textOf(wordings[0]?.pieces ?? []),
    wordings,
    ways: new Set(all.map(differsIn)).size,
    differences: differencesOf(wordings),
  };
}

/** In what a wording differs from the longest one: the same for two that do so in the same words. */
function differsIn({ missing, inserted }: HeldWording): string {
  return JSON.stringify([missing, [...inserted].map(([place, { plain }]) => [place, plain])]);
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ kind, text }) => (kind === 'gap' ? [] : text)).join('');
}

/** What some wordings have and others have not, each once. */
function differencesOf(wordings: readonly Compared[]): string[] {
  const pieces = wordings.flatMap((wording) => wording.pieces);
  const words = pieces.flatMap(({ kind, text }) =>
    kind === 'own' || kind === 'some' ? text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '') : [],
  );
  return [...new Map(words.map((text) => [text.toLowerCase(), text])).values()];
}
