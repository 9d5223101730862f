import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { isHeading, namesIn } from './personal-names.ts';
import type { Piece } from './piece.ts';

/** Who wrote it, and the pieces that say so. */
export interface Authors {
  readonly findings: readonly Finding[];
  readonly explained: ReadonlySet<Piece>;
}

/** The authors that follow a word like `by`, at `label`. Undefined where nobody can tell who is meant. */
export function labelledAuthors(
  pieces: readonly Piece[],
  label: number,
  reader: LineReader,
): Authors | undefined {
  // `Edited by` names no author.
  if (pieces[label - 1]?.kind === 'updated') return undefined;
  const list = listFrom(pieces, label + 1);
  if (isPartOfName(pieces[label], list[0], reader)) return undefined;
  // Behind a comma may stand an outlet: `By Ana Ruiz, National Journal`.
  const names = list.map((piece, index) =>
    index > 0 && isHeading(piece.text, reader) ? [] : namesIn(piece.text, reader, true),
  );
  const areExplained = list.length > 0 && !names.includes(undefined);
  return areExplained ? authors(names, list) : undefined;
}

/**
 * `Di Maio resigns`, `Da Silva Wins`: what is the word before authors in one language is part of a name
 * in others. It is that word before a colon or a given name.
 */
function isPartOfName(
  label: Piece | undefined,
  name: Piece | undefined,
  reader: LineReader,
): boolean {
  const word = label?.text.trim() ?? '';
  const [first = ''] = name?.text.split(' ') ?? [];
  return (
    reader.isWord('particles', word) &&
    !word.endsWith(':') &&
    !reader.givenNames.has(capitalised(first))
  );
}

/** A word as it is printed with a capital. */
export function capitalised(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** The authors that a line opens with, without such a word. Undefined where it opens with no name. */
export function openingAuthors(pieces: readonly Piece[], reader: LineReader): Authors | undefined {
  const list = listFrom(pieces, 0);
  const names = list.map((piece) => {
    const own = namesIn(piece.text, reader, false);
    return own?.length !== 0 && isHeading(piece.text, reader) ? undefined : own;
  });
  const areNames = names[0] !== undefined && names[0].length > 0 && !names.includes(undefined);
  const isSure = !isPlaceLike(pieces) || reader.givenNames.has(firstWord(pieces));
  return areNames && isSure ? authors(names, list) : undefined;
}

/** `Las Palmas - 15 Oct 2024`: before a dash and a date stands a place as often as a person. */
function isPlaceLike([, mark, date]: readonly Piece[]): boolean {
  return date?.kind === 'date' && /^ ?[-–—] ?$/.test(mark?.text ?? '');
}

function firstWord([first]: readonly Piece[]): string {
  return first?.text.split(' ')[0] ?? '';
}

function authors(
  names: readonly (readonly string[] | undefined)[],
  explained: readonly Piece[],
): Authors {
  const findings = names
    .flatMap((some) => some ?? [])
    .map((name) => ({ field: 'authors', value: name, words: name }) as const);
  return { findings, explained: new Set(explained) };
}

/** The words from a place on, as far as commas join them. */
function listFrom(pieces: readonly Piece[], start: number): Piece[] {
  const end = pieces.findIndex(
    ({ kind, text }, index) => index >= start && kind !== 'words' && !/^[ ,]+$/.test(text),
  );
  const list = pieces.slice(start, end < 0 ? pieces.length : end);
  return list.filter(({ kind }) => kind === 'words');
}
