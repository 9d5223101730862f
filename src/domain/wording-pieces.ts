import { extentOf, type HeldWording } from './held-wording.ts';
import type { SpokenWord } from './spoken-words.ts';

/** Words of a wording, or a gap in it. */
export interface Piece {
  /** Of these words: all have them, some have them, no other has them, others have them and it has not. */
  readonly kind: 'shared' | 'some' | 'own' | 'gap';
  readonly text: string;
}

/** A word, or a gap, at its place. */
interface Cell {
  readonly kind: Piece['kind'];
  /** Where its words begin in the text of the wording; of a gap the words themselves. */
  readonly at: number | string;
}

/** Makes the pieces of each of several wordings, all in one order of words, that of the longest. */
export function wordingPieces(wordings: readonly HeldWording[]): Piece[][] {
  const [longest] = wordings;
  return wordings.map((one) => {
    const others = wordings.filter((other) => other !== one);
    const cells: Cell[] = [];
    for (let place = one.covers.from; place <= one.covers.to; place += 1) {
      cells.push(...insertedCells(one, others, place));
      if (place < one.covers.to) cells.push(wordCell(one, others, place, longest?.words ?? []));
    }
    return withoutDoubled(joined(one, cells));
  });
}

/** A word of the longest wording: there, or a gap. */
function wordCell(
  one: HeldWording,
  others: readonly HeldWording[],
  place: number,
  longest: readonly SpokenWord[],
): Cell {
  const own = one.shared.get(place);
  if (own === undefined) return { kind: 'gap', at: longest[place]?.plain ?? '' };
  const beside = others.filter(({ covers }) => covers.from <= place && place < covers.to);
  const having = beside.filter(({ shared }) => shared.has(place)).length;
  return { kind: kindOf(having, beside.length), at: one.words[own]?.start ?? 0 };
}

function kindOf(having: number, all: number): Piece['kind'] {
  if (having === all) return 'shared';
  return having === 0 ? 'own' : 'some';
}

/** The words that stand before a word of the longest wording, or a gap for those of others. */
function insertedCells(one: HeldWording, others: readonly HeldWording[], place: number): Cell[] {
  const own = one.inserted.get(place);
  const theirs = others.flatMap(({ inserted }) => inserted.get(place)?.plain ?? []);
  if (own !== undefined) {
    const kind = theirs.includes(own.plain) ? 'some' : 'own';
    return one.words.slice(own.from, own.to).map(({ start }) => ({ kind, at: start }));
  }
  const isWithin = one.covers.from < place && place < one.covers.to;
  const [gap] = isWithin ? theirs.toSorted((a, b) => b.length - a.length) : [];
  return gap === undefined ? [] : [{ kind: 'gap', at: gap }];
}

/** The cells as pieces, each of which is its words verbatim, with what stands up to the next. */
function joined(one: HeldWording, cells: readonly Cell[]): Piece[] {
  const { end } = extentOf(one);
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  for (const [index, { kind, at }] of cells.entries()) {
    const next = cells.slice(index + 1).find((cell) => typeof cell.at === 'number')?.at;
    const text = typeof at === 'string' ? at : one.text.slice(at, next === undefined ? end : +next);
    const last = pieces.at(-1);
    if (last?.kind !== kind) pieces.push({ kind, text });
    else last.text += kind === 'gap' ? ` ${text}` : text;
  }
  return pieces;
}

/** Where it has other words in the place of these, no gap is seen. */
function withoutDoubled(pieces: readonly Piece[]): Piece[] {
  const has = (piece: Piece | undefined) => piece?.kind === 'own' || piece?.kind === 'some';
  return pieces.filter(
    ({ kind }, at) => kind !== 'gap' || !(has(pieces[at - 1]) || has(pieces[at + 1])),
  );
}
