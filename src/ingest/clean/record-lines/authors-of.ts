import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { isHeading, namesIn } from './personal-names.ts';
import type { Piece } from './piece.ts';

/** Who wrote it, and the pieces that say so. */
export interface Authors {
  readonly findings: readonly Finding[];
  readonly explained: ReadonlySet<Piece>;
}

/**
 * The authors among the pieces of a line: what follows a word like `by`, or names that the line opens
 * with. `isBare` asks for the latter in a line that says nothing else. Undefined where it cannot be
 * told who is meant.
 */
export function authorsOf(
  pieces: readonly Piece[],
  reader: LineReader,
  isBare = false,
): Authors | undefined {
  const label = pieces.findIndex(({ kind }) => kind === 'by');
  // `Edited by` names no author.
  if (label > 0 && pieces[label - 1]?.kind === 'updated') return undefined;
  const list = listFrom(pieces, label + 1);
  const read = list.map((piece, index) => ({
    isHeading: isHeading(piece.text, reader),
    names: namesIn(piece.text, reader, label >= 0),
    isFirst: index === 0,
  }));
  const names = read.flatMap(({ names, isHeading, isFirst }) =>
    isHeading && !isFirst ? [] : (names ?? []),
  );
  if (label >= 0) {
    const isExplained = ({ names, isHeading, isFirst }: (typeof read)[number]) =>
      names !== undefined || (isHeading && !isFirst);
    return read.length > 0 && read.every(isExplained) ? authors(names, list) : undefined;
  }
  const areNames =
    read[0]?.names?.length !== 0 &&
    read.every(
      ({ names, isHeading }) => names?.length === 0 || (names !== undefined && !isHeading),
    );
  if (areNames) return authors(names, list);
  return isBare ? undefined : authors([], []);
}

function authors(names: readonly string[], explained: readonly Piece[]): Authors {
  const findings = names.map((name) => ({ field: 'authors', value: name, words: name }) as const);
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
