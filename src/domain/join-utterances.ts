import {
  FEWEST_IN_A_ROW,
  FEWEST_WORDS,
  isSameUtterance,
  type Utterance,
} from './same-utterance.ts';

/** So many of those that have some words in a row are looked at: the nearest in length. */
const MOST_OF_A_ROW = 32;
/** Eight words in a row have so many rows of three. */
const MANY_ROWS = 6;

/**
 * Joins the quotations of one speaker, in one language, that are one utterance. Each stands with the
 * longest that it is the same as, and is held against that one alone: so nothing is chained to
 * something unlike by a third between them. Those that are like no other are left out. The longest of
 * each comes first, the others as they were given.
 */
export function joinUtterances<Quoted extends Utterance>(quoted: readonly Quoted[]): Quoted[][] {
  const longest = new LongestFirst<Quoted>();
  const place = new Map(quoted.map((one, index) => [one, index]));
  const inOrder = quoted
    .filter(({ words }) => words.length >= FEWEST_WORDS)
    .toSorted((a, b) => b.words.length - a.words.length);
  for (const one of inOrder) {
    const found = longest.like(one).find(({ head }) => isSameUtterance(head, one));
    if (found === undefined) longest.add(one);
    else found.others.push(one);
  }
  const at = (one: Quoted) => place.get(one) ?? 0;
  return longest.all
    .filter(({ others }) => others.length > 0)
    .map(({ head, others }) => [head, ...others.toSorted((a, b) => at(a) - at(b))]);
}

interface Joined<Quoted> {
  readonly head: Quoted;
  readonly others: Quoted[];
  /** The words of the head. */
  readonly has: ReadonlySet<string>;
}

/** The longest wordings, found by words in a row: nothing is held against all others. */
class LongestFirst<Quoted extends Utterance> {
  readonly all: Joined<Quoted>[] = [];
  readonly #byRow = new Map<string, Joined<Quoted>[]>();

  add(head: Quoted): void {
    const joined = { head, others: [], has: new Set(head.words) };
    this.all.push(joined);
    for (const row of rowsOf(head.words)) {
      const list = this.#byRow.get(row);
      if (list === undefined) this.#byRow.set(row, [joined]);
      else list.push(joined);
    }
  }

  /** Those that have words in a row with one, which has most of them first. */
  like({ words }: Quoted): Joined<Quoted>[] {
    const rows = new Map<Joined<Quoted>, number>();
    for (const row of rowsOf(words)) {
      for (const joined of (this.#byRow.get(row) ?? []).slice(-MOST_OF_A_ROW)) {
        rows.set(joined, (rows.get(joined) ?? 0) + 1);
      }
    }
    return [...rows]
      .filter(([joined, count]) => count >= MANY_ROWS || sharesMany(words, joined.has))
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, MOST_OF_A_ROW)
      .map(([joined]) => joined);
  }
}

/** Every few words in a row, each once. */
function rowsOf(words: readonly string[]): Set<string> {
  const starts = words.slice(0, 1 - FEWEST_IN_A_ROW);
  return new Set(starts.map((_, at) => words.slice(at, at + FEWEST_IN_A_ROW).join(' ')));
}

/** Whether as many of the words are among others as the least of the rules asks for; cheaply told. */
function sharesMany(words: readonly string[], others: ReadonlySet<string>): boolean {
  return words.filter((word) => others.has(word)).length >= 0.4 * words.length;
}
