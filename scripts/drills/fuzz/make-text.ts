import { LINES, NEWS, SIGNS } from './bits.ts';
import type { Corpus } from './corpus.ts';
import type { Dice } from './dice.ts';

const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n'];

/** A text of a few lines: of news, of what is no news, and of both with each other's parts. */
export function makeText(dice: Dice, corpus: Corpus): string {
  const { pick, several, below, chance } = dice;
  const line = () => makeLine(dice, corpus);
  if (chance(4)) return wrapped(pick(corpus.texts));
  if (chance(3)) return `${pick([...NEWS, ...LINES])}\n`.repeat(below(chance(90) ? 12 : 200));
  if (chance(30)) {
    // Some lines of a capture, with lines taken out, repeated, replaced or put elsewhere.
    const all = pick(corpus.texts).split('\n');
    const from = chance(60) ? 0 : below(all.length);
    const lines = all.slice(from, from + 1 + fewOf(dice));
    const edits = 1 + below(3);
    for (let edit = 0; edit < edits; edit++) {
      lines.splice(below(lines.length + 1), below(3), ...several(below(3), line));
    }
    return lines.join('\n');
  }
  return several(1 + fewOf(dice), line).join(pick(LINE_ENDS));
}

/** Mostly few, as a fault seldom needs more; so that many are tried in the time. */
function fewOf({ below, chance }: Dice): number {
  return below(chance(75) ? 4 : 16);
}

/** A line: as it was found, made up, or a mixture. */
export function makeLine(dice: Dice, { lines }: Corpus): string {
  const { pick, several, below, chance } = dice;
  const kind = below(100);
  if (kind < 30) return pick(lines);
  if (kind < 42) return pick(NEWS);
  if (kind < 58) return pick(LINES);
  if (kind < 74) return several(1 + below(14), () => pick(SIGNS)).join(chance(50) ? '' : ' ');
  if (kind < 80) return several(below(40), () => anySign(dice)).join('');
  if (kind < 98) return spliced(dice, pick(lines), chance(50) ? pick(LINES) : pick(SIGNS));
  return long(dice, lines);
}

/** Words with something put into them, in the place of some of them. */
function spliced({ below }: Dice, into: string, what: string): string {
  const at = below(into.length + 1);
  return into.slice(0, at) + what + into.slice(at + below(4));
}

function long({ pick, below, chance }: Dice, lines: readonly string[]): string {
  const most = chance(5) ? 9000 : 600;
  const unit = pick([...SIGNS, ...LINES, ...NEWS, pick(lines)]);
  return unit.repeat(Math.ceil((1 + below(most)) / Math.max(1, unit.length)));
}

/** Any sign at all, those of the first plane that are often treated alone more often. */
function anySign({ below, chance }: Dice): string {
  if (chance(40)) return String.fromCharCode(below(0x80));
  if (chance(60)) return String.fromCharCode(below(0x3100));
  return String.fromCodePoint(below(0x110000)).toWellFormed();
}

function wrapped(text: string): string {
  return text.replace(/(.{40,70}) /g, '$1\n');
}
