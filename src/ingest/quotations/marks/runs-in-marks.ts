import type { Block } from '../../../domain/block.ts';
import type { Span } from '../../../domain/sentence.ts';
import type { SpeechWords } from '../../../language/speech-words.ts';
import type { Pair } from './pair-marks.ts';
import type { BlockRuns, GivenUp, Run } from './run.ts';
import { isNameLine } from './post.ts';
import { type Marked, markedText, styleOf } from './style.ts';
import { type Unfinished, unfinished } from './unfinished.ts';

/** A paragraph, as far as its marks need it. */
export type Paragraph = Pick<Block, 'id' | 'text'>;

/**
 * Finds what stands in quotation marks, block by block; `known` are runs found without marks, by the
 * number of their block, whose marks are then words. Marks pair inside a block only, so that one
 * that is never closed costs itself; a quotation over several paragraphs repeats its opening mark at
 * the head of each, or closes in the next. An article that quotes in single marks is read by these,
 * and double ones within them are words; in others, single marks set off terms and nicknames, and are
 * read only where there are no double ones at all.
 */
export function runsInMarks(
  blocks: readonly Paragraph[],
  speech: Pick<SpeechWords, 'apostrophes'>,
  known: ReadonlyMap<number, readonly Run[]> = new Map(),
): BlockRuns[] {
  const marked = blocks.map(({ text }) => markedText(text, speech));
  const style = styleOf(marked);
  const hasDouble = marked.some(({ double }) => double.pairs.length > 0);
  const isQuoting = style === 'single' || hasDouble;
  let before: Unfinished | undefined;
  return marked.map((one, index) => {
    const whole = known.get(index);
    if (whole !== undefined) {
      before = undefined;
      return { runs: whole, givenUp: [] };
    }
    const end = unfinished(one, marked[index + 1], style);
    const pairs = [
      ...one.double.pairs,
      ...(style === 'double' && hasDouble ? [] : one.single.pairs),
      ...(before?.closing === undefined || isNameLine(one.text)
        ? []
        : [{ open: AT_HEAD, close: before.closing }]),
    ];
    const found = outermost(pairs).map((pair) => runOf(one.text, pair, isQuoting));
    if (end !== undefined) found.push(openRun(one.text, end.mark, isQuoting));
    before = end;
    const runs = found.filter(({ start, end: to }) => to > start);
    return { runs, givenUp: givenUp(blocks[index]?.id ?? '', one, found, style) };
  });
}

const AT_HEAD = { start: 0, end: 0 };

/** The pairs that stand within no other, in order. */
function outermost(pairs: readonly Pair[]): Pair[] {
  let to = 0;
  return pairs
    .toSorted((a, b) => a.open.start - b.open.start || b.close.end - a.close.end)
    .filter(({ open, close }) => {
      if (open.start < to) return false;
      to = close.end;
      return true;
    });
}

function runOf(text: string, { open, close }: Pair, isQuoting: boolean): Run {
  const { start, end } = trimmed(text, open.end, close.start);
  return { open: open.start, start, end, close: close.end, isQuoting, runsOn: false };
}

function openRun(text: string, mark: Span, isQuoting: boolean): Run {
  const { start, end } = trimmed(text, mark.end, text.length);
  return { open: mark.start, start, end, close: text.length, isQuoting, runsOn: true };
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

function givenUp(
  block: string,
  { double, single }: Marked,
  runs: readonly Run[],
  style: 'double' | 'single',
): GivenUp[] {
  const neverClosed = [...double.neverClosed, ...(style === 'single' ? single.neverClosed : [])];
  const isRead = ({ start }: Span) =>
    runs.some(({ open, close }) => start >= open && start < close);
  const all: GivenUp[] = [
    ...neverClosed.map(({ start, end }) => ({ block, start, end, rule: 'never-closed' as const })),
    ...double.neverOpened.map(({ start, end }) => ({
      ...{ block, start, end, rule: 'never-opened' as const },
    })),
  ];
  return all.filter((mark) => !isRead(mark)).sort((a, b) => a.start - b.start);
}
