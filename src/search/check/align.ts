import type { SaidWord } from './said-words.ts';

/**
 * A step through two texts: a word of each, at these places; of one alone where the other has none.
 * Both at once are the same word, or one that stands for the other.
 */
export interface Step {
  readonly draft?: number;
  readonly text?: number;
}

export interface Alignment {
  /** From the first word of the draft to the last; what the text has before and after is no step. */
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** Words that are left out in one place cost less than as many mistakes would. */
const OTHER_WORD = 1.6;
const MORE_WORD = 1;
const CUT = 0.8;
const CUT_WORD = 0.05;
/** Where the draft itself says that words are left out. */
const SAID_CUT_WORD = 0.001;

type Move = 'pair' | 'more' | 'cut' | 'begin';

/** Places the words of a draft, all of them, where they stand best within a text. */
export function align(draft: readonly SaidWord[], text: readonly SaidWord[]): Alignment {
  const rows: Row[] = [firstRow(text.length)];
  for (const [at, word] of draft.entries()) {
    rows.push(nextRow(rows[at] ?? firstRow(0), word, text, draft[at + 1]));
  }
  const last = rows.at(-1)?.best ?? [];
  const cost = Math.min(...last);
  return { cost, steps: stepsTo(rows, last.indexOf(cost)) };
}

/** For each number of words of the text: the least cost to come there, and by which move. */
interface Row {
  readonly best: number[];
  readonly moves: Move[];
  /** Where a cut that ends there has begun. */
  readonly cutFrom: number[];
}

function firstRow(length: number): Row {
  const places = Array.from({ length: length + 1 });
  return { best: places.map(() => 0), moves: places.map(() => 'begin'), cutFrom: [] };
}

function nextRow(
  before: Row,
  word: SaidWord,
  text: readonly SaidWord[],
  next: SaidWord | undefined,
): Row {
  const row: Row = { best: [], moves: [], cutFrom: [] };
  const [open, each] = next?.isAfterCut === true ? [0, SAID_CUT_WORD] : [CUT, CUT_WORD];
  let cut = Infinity;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const other = text[at - 1]?.said === word.said ? 0 : OTHER_WORD;
    const pair = at === 0 ? Infinity : (before.best[at - 1] ?? 0) + other;
    const more = (before.best[at] ?? 0) + MORE_WORD;
    const opened = (row.best[at - 1] ?? Infinity) + open;
    if (opened < cut) [cut, from] = [opened, at - 1];
    cut += each;
    // After the last word of the draft nothing is left out.
    const best = Math.min(pair, more, next === undefined ? Infinity : cut);
    row.best.push(best);
    row.moves.push(best === pair ? 'pair' : best === more ? 'more' : 'cut');
    row.cutFrom.push(from);
  }
  return row;
}

function stepsTo(rows: readonly Row[], end: number): Step[] {
  const steps: Step[] = [];
  let text = end;
  let draft = rows.length - 1;
  while (draft > 0) {
    const move = rows[draft]?.moves[text];
    if (move === 'cut') {
      const from = rows[draft]?.cutFrom[text] ?? 0;
      while (text > from) steps.push({ text: --text });
    } else if (move === 'more') {
      steps.push({ draft: --draft });
    } else {
      steps.push({ draft: --draft, text: --text });
    }
  }
  return steps.toReversed();
}
