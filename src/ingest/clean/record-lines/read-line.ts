import type { Finding } from '../claim.ts';
import type { LineReader } from '../line-reader.ts';
import { labelledAuthors, openingAuthors } from './authors-of.ts';
import { isBeside } from './beside-a-date.ts';
import { datesOf } from './dates-of.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';

/** What one line says of the article, and the rule that read it. */
export interface LineReading {
  readonly rule: 'date-line' | 'publication-line' | 'update-line' | 'byline' | 'reading-time';
  /** None where the line says but what nobody keeps: `Updated 1 hour ago`, `5 min read`, `By Staff`. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a line that says when an article was published or changed, and who wrote it. Undefined
 * unless every piece of it is explained. A date that may be two days, or one of two, is not found;
 * `dayFirst` says which order of numbers the outlet has, where that is known.
 */
export function readLine(
  text: string,
  reader: LineReader,
  dayFirst?: boolean,
): LineReading | undefined {
  if (!reader.patterns.sign.test(text)) return undefined;
  const pieces = piecesOf(text, reader, dayFirst);
  if (isSignature(pieces)) return undefined;
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const isAged = kinds.has('published') && kinds.has('clock');
  const isDated = kinds.has('date') || kinds.has('updated') || isAged;
  if (!isDated && !kinds.has('by') && !kinds.has('extent')) return undefined;
  const label = pieces.findIndex(({ kind }) => kind === 'by');
  const authors =
    label < 0 ? (openingAuthors(pieces, reader) ?? NOBODY) : labelledAuthors(pieces, label, reader);
  if (authors === undefined) return undefined;
  const beside = pieces.filter((piece) => piece.kind === 'words' && !authors.explained.has(piece));
  if (!beside.every((piece) => isBeside(piece, pieces, reader))) return undefined;
  const dates = datesOf(pieces, beside.length > 0);
  // Each is looked for in the line behind the one before it.
  const findings = [...dates, ...authors.findings].toSorted(
    (a, b) => text.indexOf(a.words) - text.indexOf(b.words),
  );
  const isByline = kinds.has('by') || authors.findings.length > 0;
  if (isByline) return { rule: 'byline', findings };
  const isSaid = dates.some(({ field }) => field === 'date');
  if (isSaid || isAged) {
    return { rule: kinds.has('published') ? 'publication-line' : 'date-line', findings };
  }
  if (kinds.has('updated')) return { rule: 'update-line', findings };
  const isExtent = kinds.has('extent') && !kinds.has('date') && beside.length === 0;
  return isExtent ? { rule: 'reading-time', findings } : undefined;
}

const NOBODY = { findings: [], explained: new Set<Piece>() };

/** `— Ana Ruiz (@anaruiz) May 5, 2025`: whose words an embed above it is, and of what day. */
function isSignature(pieces: readonly Piece[]): boolean {
  const hasHandle = pieces.some(({ kind, text }) => kind === 'contact' && text.startsWith('@'));
  return hasHandle && !pieces.some(({ kind }) => LABELS.has(kind));
}

const LABELS = new Set<Piece['kind']>(['by', 'published', 'updated']);
