import type { Problem } from '../domain/problem.ts';
import { nearestOf } from './nearest.ts';
import type { TableRow } from './read-table.ts';

/** Of so many rows is told by itself that their captures are not there. */
const SOME = 10;

/** What is wrong with rows that name no capture that is there, and which one they may mean. */
export function strayRows(
  rows: readonly TableRow[],
  captures: readonly string[],
  file: string,
): Problem[] {
  const byStem = new Map(captures.map((name) => [stemOf(name), name]));
  const meantBy = (capture: string) =>
    byStem.get(stemOf(fileNameOf(capture))) ?? nearestOf(capture, captures);
  const told = rows.slice(0, SOME).map(({ line, cells: { capture } }) => ({
    ...{ file, line, ...(capture === undefined ? NONE : strayOf(capture, meantBy(capture))) },
  }));
  const others = rows.slice(SOME).map(({ line }) => line);
  if (others.length === 0) return told;
  const some = `${others.slice(0, SOME).join(', ')}${others.length > SOME ? ', …' : ''}`;
  const what = `${String(others.length)} more lines name captures that are not there: ${some}.`;
  return [...told, { file, line: others[0], what, remedy: PUT }];
}

const PUT = 'Put the files into captures, or remove the lines.';
const NONE = {
  what: 'column `capture` is empty.',
  remedy: 'Write the name of the file of the capture.',
};

function strayOf(capture: string, meant: string | undefined): Pick<Problem, 'what' | 'remedy'> {
  return {
    what: `column \`capture\` names ${capture}, which is not there.`,
    remedy:
      meant === undefined
        ? 'Put the file into captures, or remove the line.'
        : `Did you mean \`${meant}\`?`,
  };
}

/** `captures/page.html` → `page.html`. */
function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** `Page.html` → `page`. */
function stemOf(name: string): string {
  return name.toLowerCase().replace(/\.(?:txt|html?|yaml)$/, '');
}
