import type { Answer } from '../ask-questions.ts';
import { alignedRows, inFigures } from '../table.ts';

/** How long each question took, and how many rows answer it, as a table. */
export function describeAnswers(answers: readonly Answer[]): string {
  const rows = answers.map(({ question, rows, milliseconds }) => [
    question,
    inFigures(rows.length),
    inFigures(milliseconds),
  ]);
  return alignedRows([['question', 'rows', 'ms'], ...rows]);
}
