import { fold } from '../../domain/fold.ts';
import type { Span } from '../../domain/sentence.ts';
import { isWord, piecesOf } from '../../domain/word-pieces.ts';

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
  /** The keys of branches that a piece of a text, accents aside, may lead into. */
  readonly keysOf: (piece: string) => readonly string[];
  readonly root: Branch;
}

export interface Branch {
  readonly next: Map<string, Branch>;
  /** Where labels go on after some words between. */
  gap?: Branch;
  /** What is said in full here. */
  readonly labels: Label[];
}

/** A key for the gap in a label; no piece of a text is empty. */
export const GAP = '';
/** So many words at the most stand in a gap. */
const WIDEST_GAP = 6;

/** Makes labels ready that are found as they are written, accents and the shape of apostrophes aside. */
export function indexLabels(labels: Iterable<Label>): LabelIndex {
  const root = emptyBranch();
  for (const label of labels) addLabel(root, piecesOf(fold(label.words)), label);
  return { root, keysOf: (piece) => [piece] };
}

/** Adds a label to a tree, by the keys of its pieces. */
export function addLabel(root: Branch, keys: readonly string[], label: Label): void {
  let branch = root;
  for (const key of keys) {
    const next = (key === GAP ? branch.gap : branch.next.get(key)) ?? emptyBranch();
    if (key === GAP) branch.gap = next;
    else branch.next.set(key, next);
    branch = next;
  }
  branch.labels.push(label);
}

export function emptyBranch(): Branch {
  return { next: new Map(), labels: [] };
}

/**
 * Finds each label wherever it stands in a text as whole words, also within another. No gap of a label
 * reaches beyond one of the offsets (`stops`, in order) at which sentences begin.
 */
export function matchesIn(
  text: string,
  { keysOf, root }: LabelIndex,
  stops: readonly number[] = [],
): Match[] {
  if (root.next.size === 0) return [];
  const pieces = piecesOf(fold(text));
  const keys = pieces.map(keysOf);
  const starts = offsetsOf(pieces);
  const matches: Match[] = [];
  let sentence = 0;
  for (const [first, start] of starts.entries()) {
    while ((stops[sentence] ?? Infinity) <= start) sentence += 1;
    if (isWord(pieces[first - 1]) || !keys[first]?.some((key) => root.next.has(key))) continue;
    const found = new Map<Label, number>();
    const words = { pieces, keys, starts, stop: stops[sentence] ?? Infinity, found };
    follow(words, root, first);
    for (const [label, end] of found) matches.push({ label, start, end: starts[end] ?? 0 });
  }
  return nearest(matches);
}

/** The offset of each piece, and of what would follow the last. */
function offsetsOf(pieces: readonly string[]): number[] {
  let end = 0;
  return [0, ...pieces.map(({ length }) => (end += length))];
}

interface Words {
  readonly pieces: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly starts: readonly number[];
  /** Where the next sentence begins. */
  readonly stop: number;
  /** The labels that were found, and the first piece after them: the nearest, where a gap leaves a choice. */
  readonly found: Map<Label, number>;
}

/** Goes on from a branch with the piece at a place. */
function follow(words: Words, branch: Branch, at: number): void {
  const { pieces, keys, found } = words;
  if (!isWord(pieces[at])) {
    for (const label of branch.labels) found.set(label, Math.min(found.get(label) ?? at, at));
    if (branch.gap !== undefined) followGap(words, branch.gap, at);
  }
  for (const key of keys[at] ?? []) {
    const next = branch.next.get(key);
    if (next !== undefined) follow(words, next, at + 1);
  }
}

function followGap(words: Words, branch: Branch, from: number): void {
  const { pieces, starts, stop } = words;
  // What no space parts is one word: `U.S.`, `drug-related`.
  let isNew = false;
  let between = 0;
  for (let at = from; at < pieces.length && (starts[at] ?? 0) < stop; at++) {
    if (!isWord(pieces[at - 1])) follow(words, branch, at);
    if (pieces[at] === ' ') isNew = true;
    if (!isNew || !isWord(pieces[at])) continue;
    isNew = false;
    between += 1;
    if (between > WIDEST_GAP) return;
  }
}

/** Without those that hold the same label once more, at their end: `send aid and send troops`. */
function nearest(matches: readonly Match[]): Match[] {
  const ends = new Map<Label, number>();
  return matches
    .toReversed()
    .filter(({ label, end }) => {
      const isNearest = ends.get(label) !== end;
      ends.set(label, end);
      return isNearest;
    })
    .toReversed();
}
