import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { openingAuthors } from './authors-of.ts';
import { namesIn } from './personal-names.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';

const KINDS = new Set<Piece['kind']>(['words', 'marks', 'contact']);

/**
 * Reads a line that is nothing but the names of persons: `Ana Ruiz`, `ANA RUIZ AND LUIS SOTO`, `Ana
 * Ruiz, Staff Writer`. Whether they are its authors is told by its place: right below a headline.
 */
export function bareName(text: string, reader: LineReader): readonly Finding[] {
  const pieces = piecesOf(text, reader);
  const isWhole = pieces[0]?.kind === 'words' && pieces.at(-1)?.kind !== 'marks';
  // `Ana Ruiz / North Wire` took a picture, which `Picture: Ana Ruiz` says.
  const isCredit = pieces.some(({ kind, text }) => kind === 'marks' && /[/:]/.test(text));
  if (!isWhole || isCredit || !pieces.every(({ kind }) => KINDS.has(kind))) return [];
  const authors = openingAuthors(pieces, reader);
  if (authors === undefined) return [];
  const others = pieces.filter((piece) => piece.kind === 'words' && !authors.explained.has(piece));
  const areRoles = others.every((piece) => namesIn(piece.text, reader, false)?.length === 0);
  return areRoles ? authors.findings : [];
}
