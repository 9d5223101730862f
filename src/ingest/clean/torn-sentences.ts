import { joined } from './joined.ts';
import { endsSentence, isItem, wordCount } from './prose.ts';
import type { Unit } from './unit.ts';

/** A page that is copied as text may have each of its links on a line of its own. */
export function torn(units: readonly Unit[], isLinkNote: (text: string) => boolean): Unit[] {
  return joinPieces(joinAroundNotes(units, isLinkNote));
}

/** Parts of a text, and the lines between them that are none. */
interface Run {
  readonly pieces: Unit[];
  readonly notes: number[];
}

/** Joins what stands around a note on a link, and leaves the note out, where that makes one sentence. */
function joinAroundNotes(units: readonly Unit[], isLinkNote: (text: string) => boolean): Unit[] {
  const runs: Run[] = [];
  units.forEach((unit, index) => {
    const [above, note] = [units[index - 2], units[index - 1]];
    const run = runs.at(-2);
    const isTorn =
      above !== undefined &&
      note !== undefined &&
      isLinkNote(note.text) &&
      !isLinkNote(unit.text) &&
      isRightBelow(above, note) &&
      isRightBelow(note, unit) &&
      goesOnBehindLink(above, unit, (run?.pieces.length ?? 0) > 1);
    if (isTorn && run !== undefined) {
      runs.pop();
      run.pieces.push(unit);
      run.notes.push(note.first);
    } else runs.push({ pieces: [unit], notes: [] });
  });
  return runs.map(whole);
}

/** A menu or a label may be in small letters, too: one word of them does not go on with anything. */
function goesOnBehindLink(above: Unit, { text }: Unit, isOpen: boolean): boolean {
  if (endsSentence(above.text) || isItem(text)) return false;
  if (/^(?:[,.;:)]|[–—-] ?\p{L}|\(\S)/u.test(text)) return true;
  const opens = isOpen || /^\P{Ll}/u.test(above.text) || wordCount(above.text) >= FEWEST_WORDS;
  return opens && OPENS_SMALL.test(text) && (wordCount(text) > 1 || endsSentence(text));
}

/** A line of fewer words is rather a label. */
const FEWEST_WORDS = 4;
/** A word all in small letters: no `iPhone`, no address. */
const OPENS_SMALL = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,.;:]?(?: |$)/u;
const OPENS_WITH_STOP = /^[,.](?: |$)/u;
const OPENS_WITH_MARK = /^[;:)](?: |$)/u;

/**
 * Joins the pieces of a sentence on lines one below the other: each but the last breaks off, each but
 * the first goes on in small letters or with a mark, and the last ends as a sentence does. Without
 * such an end they may be a headline and a byline. Markup tells its paragraphs by itself.
 */
function joinPieces(units: readonly Unit[]): Unit[] {
  const goesOn: boolean[] = [];
  units.forEach((unit, index) => {
    const above = units[index - 1];
    goesOn.push(above !== undefined && continues(above, unit, goesOn[index - 1] === true));
  });
  const isWhole: boolean[] = [];
  for (let index = units.length - 1; index >= 0; index--) {
    const hasMore = goesOn[index + 1] === true;
    isWhole[index] = hasMore ? isWhole[index + 1] === true : ends(units[index]?.text ?? '');
  }
  const runs: Run[] = [];
  units.forEach((unit, index) => {
    const run = runs.at(-1);
    if (run !== undefined && goesOn[index] === true && isWhole[index] === true) {
      run.pieces.push(unit);
    } else runs.push({ pieces: [unit], notes: [] });
  });
  return runs.map(whole);
}

/** `aboveGoesOn`: the line above is itself the rest of another, and may be short. */
function continues(above: Unit, below: Unit, aboveGoesOn: boolean): boolean {
  if (below.line.element !== undefined || !isRightBelow(above, below)) return false;
  if (endsSentence(above.text) || above.text.endsWith(':') || isItem(above.text)) return false;
  if (OPENS_WITH_STOP.test(below.text)) return true;
  const isLong = aboveGoesOn || wordCount(above.text) >= FEWEST_WORDS;
  return isLong && (OPENS_SMALL.test(below.text) || OPENS_WITH_MARK.test(below.text));
}

/** Three dots rather point to more of it elsewhere. */
function ends(text: string): boolean {
  return endsSentence(text) && !/(?:…|\.\.\.)$/u.test(text);
}

function isRightBelow(above: Unit, below: Unit): boolean {
  return below.first === above.last + 1;
}

function whole({ pieces, notes }: Run): Unit {
  const unit = pieces.reduce((above, { last, text }) => ({
    ...above,
    ...{ last, text: joined(above.text, text) },
  }));
  return { ...unit, without: [...pieces.flatMap(({ without }) => without), ...notes] };
}
