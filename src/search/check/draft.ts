import type { Span } from '../../domain/sentence.ts';
import { runsInMarks } from '../../ingest/quotations/marks/runs-in-marks.ts';
import { APOSTROPHES } from '../../language/own/apostrophes.ts';
import { hasWord } from '../words.ts';
import { sentencesAround } from './sentences-around.ts';

/** Words that a draft quotes, and what of its sentence stands around them. */
export interface DraftRun {
  readonly words: string;
  /** What its author says there, without the words of other quotations. */
  readonly before: string;
  readonly after: string;
}

export interface Draft {
  readonly runs: readonly DraftRun[];
  /** False where nothing stands in marks, and the whole is taken for one quotation. */
  readonly hasMarks: boolean;
  /** How many marks lead nowhere: they are never closed, or never opened. */
  readonly strayMarks: number;
}

/** Reads what a draft quotes. Its marks are read as those of articles are. */
export function readDraft(text: string): Draft {
  const paragraphs = text.split('\n').filter((one) => one.trim() !== '');
  const blocks = paragraphs.map((one, at) => ({ id: `p${String(at + 1)}`, text: one.trim() }));
  const read = runsInMarks(blocks, { apostrophes: APOSTROPHES });
  const strayMarks = read.reduce((sum, { givenUp }) => sum + givenUp.length, 0);
  const runs = blocks.flatMap(({ text: paragraph }, at) => {
    const marked = read[at]?.runs ?? [];
    return marked.map((run) => ({
      words: paragraph.slice(run.start, run.end),
      ...around(paragraph, { start: run.open, end: run.close }, without(paragraph, marked)),
    }));
  });
  const quoted = runs.filter(({ words }) => hasWord(words));
  if (quoted.length > 0) return { runs: quoted, hasMarks: true, strayMarks };
  const whole = { words: text.trim(), before: '', after: '' };
  return { runs: hasWord(text) ? [whole] : [], hasMarks: false, strayMarks };
}

/** The paragraph with nothing where the words of quotations stood. */
function without(paragraph: string, runs: readonly { open: number; close: number }[]): string {
  return runs.reduce(
    (text, { open, close }) => text.slice(0, open) + ' '.repeat(close - open) + text.slice(close),
    paragraph,
  );
}

/** The sentence around a quotation; the paragraph where the quotation is all of the sentence. */
function around(paragraph: string, run: Span, own: string): Omit<DraftRun, 'words'> {
  const { start, end } = sentencesAround(paragraph, run);
  const [before, after] = [own.slice(start, run.start), own.slice(run.end, end)];
  return hasWord(before + after)
    ? { before, after }
    : { before: own.slice(0, run.start), after: own.slice(run.end) };
}
