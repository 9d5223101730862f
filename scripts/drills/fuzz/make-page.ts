import { CLOSINGS, DATA, LINES, OPENINGS } from './bits.ts';
import type { Corpus } from './corpus.ts';
import type { Dice } from './dice.ts';
import { makeLine } from './make-text.ts';

const SENTENCE =
  'The ferry to the outer islands stays in port all week, its master said on Monday.';

/** A saved page: one of those that are known with parts of it changed, or tags and lines anywhere. */
export function makePage(dice: Dice, corpus: Corpus): string {
  const { pick, several, below, chance } = dice;
  const part = () => makePart(dice, corpus);
  if (chance(30)) {
    const parts = pick(corpus.pages).split(/(?=<)|(?<=>)/);
    const edits = 1 + below(6);
    for (let edit = 0; edit < edits; edit++) {
      parts.splice(below(parts.length + 1), below(3), ...several(below(3), part));
    }
    return parts.join('');
  }
  if (chance(2)) return nested(dice);
  const head = several(below(4), () => pick(DATA)).join('');
  const parts = several(below(chance(75) ? 8 : 24), part).join('');
  return `<!doctype html>${head}<body><p>${SENTENCE}${parts}`;
}

function makePart(dice: Dice, corpus: Corpus): string {
  const { pick, below } = dice;
  const kind = below(100);
  if (kind < 34) return pick(OPENINGS);
  if (kind < 54) return pick(CLOSINGS);
  if (kind < 62) return pick(DATA);
  if (kind < 70) return escaped(pick(LINES));
  return makeLine(dice, corpus);
}

/** So that it is seen as it is, and not taken for markup of the page. */
function escaped(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function nested({ pick, below }: Dice): string {
  const tag = pick(OPENINGS);
  return `<p>${SENTENCE}${tag.repeat(1 + below(1500))}${SENTENCE}`;
}
