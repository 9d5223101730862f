import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/sentence.ts';

/** Words by which a text may name a term, and the rule by which they do. */
export interface Label {
  readonly term: string;
  readonly words: string;
  readonly rule: string;
}

/** A place in a text where a label stands. */
export interface Match extends Span {
  readonly label: Label;
}

/**
 * Labels made ready to be found, once for all texts: a tree that branches by their words, so that
 * what a text costs depends on its length and on no number of labels. A library of Aho and Corasick’s
 * automaton would do the same by letters, and leave whole words and overlaps to us.
 */
export interface LabelIndex {
  readonly keyOf: (text: string) => string;
  readonly root: Branch;
}

interface Branch {
  readonly next: Map<string, Branch>;
  /** What is said in full here. */
  readonly labels: Label[];
}

// A combining mark belongs to the letter before it.
const LETTERS = String.raw`\p{L}\p{N}\p{M}`;
const PIECE = new RegExp(`[${LETTERS}]+|[^${LETTERS}]`, 'gu');
const WORD = new RegExp(`^[${LETTERS}]`, 'u');

/**
 * Makes labels ready. Accents and the shape of apostrophes do not matter; letter case does only
 * where `cased`.
 */
export function indexLabels(labels: Iterable<Label>, { cased }: { cased: boolean }): LabelIndex {
  const keyOf = (text: string) => (cased ? fold(text) : fold(text).toLowerCase());
  const root = emptyBranch();
  for (const label of labels) {
    let branch = root;
    for (const piece of piecesOf(keyOf(label.words))) {
      const next = branch.next.get(piece) ?? emptyBranch();
      branch.next.set(piece, next);
      branch = next;
    }
    branch.labels.push(label);
  }
  return { keyOf, root };
}

/** Finds each label wherever it stands in a text as whole words, also within another. */
export function matchesIn(text: string, { keyOf, root }: LabelIndex): Match[] {
  if (root.next.size === 0) return [];
  const matches: Match[] = [];
  const pieces = piecesOf(keyOf(text));
  let start = 0;
  for (const [first, piece] of pieces.entries()) {
    let branch = root.next.get(piece);
    if (branch !== undefined && isWord(pieces[first - 1])) branch = undefined;
    let end = start;
    for (let at = first; branch !== undefined; at++) {
      end += pieces[at]?.length ?? 0;
      if (branch.labels.length > 0 && !isWord(pieces[at + 1])) {
        for (const label of branch.labels) matches.push({ label, start, end });
      }
      branch = branch.next.get(pieces[at + 1] ?? '');
    }
    start += piece.length;
  }
  return matches;
}

/** Words, and each character between them. */
function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

function isWord(piece = ''): boolean {
  return WORD.test(piece);
}

function emptyBranch(): Branch {
  return { next: new Map(), labels: [] };
}
