import type { PieceReader } from './piece-reader.ts';
import type { Piece } from './piece.ts';
import type { PiecePattern } from './piece-patterns.ts';

/** Longer lines, and lines with longer runs of words, say something else. */
const LONGEST = 240;
const LONGEST_RUN = 100;

/**
 * Cuts a line into pieces, from left to right, each as long as its kind allows; what is of no kind
 * is words. None for a line that is too long to be of pieces.
 */
export function piecesOf(text: string, reader: PieceReader, dayFirst?: boolean): readonly Piece[] {
  if (text.length > LONGEST) return [];
  const pieces: Piece[] = [];
  // Where the words begin that are of no kind so far.
  let open = 0;
  for (let at = 0; at < text.length;) {
    if (at - open > LONGEST_RUN) return [];
    if (at === open && text.charAt(at) === ' ') open += 1;
    const piece = canBegin(text, at, open, reader)
      ? pieceAt(text, at, reader, pieces, open, dayFirst)
      : undefined;
    if (piece === undefined) {
      at += 1;
    } else {
      pieces.push(...wordsIn(text, open, at), piece);
      open = at = piece.end;
    }
  }
  return [...pieces, ...wordsIn(text, open, text.length)];
}

function wordsIn(text: string, start: number, until: number): Piece[] {
  const words = text.slice(start, until).trimEnd();
  return words === '' ? [] : [{ kind: 'words', start, end: start + words.length, text: words }];
}

/** A piece begins where a word does, or where something is glued on: a capital, a number, a mark. */
function canBegin(text: string, at: number, open: number, reader: PieceReader): boolean {
  if (at <= open) return true;
  const [before, here] = [text.charAt(at - 1), text.charAt(at)];
  if (!isWord(before) || !isWord(here)) return true;
  if (!/\p{Lu}/u.test(here)) return /\d/.test(before) !== /\d/.test(here);
  const { loud } = reader.patterns;
  loud.lastIndex = at;
  return !/\p{Lu}/u.test(before) || loud.test(text);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{M}\d]/u.test(character);
}

function pieceAt(
  text: string,
  at: number,
  reader: PieceReader,
  before: readonly Piece[],
  open: number,
  dayFirst: boolean | undefined,
): Piece | undefined {
  const date = dateAt(text, at, reader, dayFirst);
  if (date !== undefined) return date;
  const last = at <= open ? before.at(-1)?.kind : undefined;
  const patterns = [
    ...(at <= open ? reader.patterns.first : []),
    ...reader.patterns.anywhere,
    ...(last === 'date' || last === 'clock' ? reader.patterns.zone : []),
    ...(last === 'updated' ? reader.patterns.ago : []),
  ];
  return fitting(patterns, text, at) ?? jointAt(text, at, reader, dayFirst);
}

function dateAt(text: string, at: number, reader: PieceReader, dayFirst?: boolean) {
  if (!isWord(text.charAt(at))) return undefined;
  const { end, value } = reader.dateAt(text, at, dayFirst) ?? {};
  if (end === undefined) return undefined;
  return { kind: 'date', start: at, end, text: text.slice(at, end), value } as const;
}

function fitting(patterns: readonly PiecePattern[], text: string, at: number): Piece | undefined {
  const here = text.charAt(at);
  for (const [kind, pattern, opens] of patterns) {
    if (!opens.test(here)) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text) || isHeadOfWord(text, at, pattern.lastIndex)) continue;
    return { kind, start: at, end: pattern.lastIndex, text: text.slice(at, pattern.lastIndex) };
  }
  return undefined;
}

/** `STANDARD` is not `Stand` with something glued on. */
function isHeadOfWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return /^\p{Lu}{2,6}$/u.test(word) && /\p{Lu}/u.test(text.charAt(end));
}

/** A word like `on` is a mark where a date or an hour follows. */
function jointAt(text: string, at: number, reader: PieceReader, dayFirst?: boolean) {
  const { joint, anywhere } = reader.patterns;
  joint.lastIndex = at;
  if (!joint.test(text)) return undefined;
  const end = joint.lastIndex;
  const next = dateAt(text, end, reader, dayFirst) ?? fitting(anywhere, text, end);
  const leads = next?.kind === 'date' || next?.kind === 'clock';
  return leads
    ? ({ kind: 'marks', start: at, end, text: text.slice(at, end) } as const)
    : undefined;
}
