import { describeProblem, type Problem } from '../src/domain/problem.ts';

/** So many files of a kind of problem are named. */
const SOME = 5;

/**
 * Problems in no more lines than `most`, each with what to do. Where there are more, of each kind the
 * first is told in full and of the others their files, the commonest kind first.
 */
export function describeProblems(problems: readonly Problem[], most: number): string[] {
  if (problems.length <= most) return problems.map(problemLine);
  const kinds = [...Map.groupBy(problems, kindOf).values()].toSorted((a, b) => b.length - a.length);
  const told: string[] = [];
  let left = problems.length;
  for (const kind of kinds) {
    const lines = linesOf(kind);
    // The last line is for those that have no room.
    if (told.length + lines.length > most - 1) break;
    told.push(...lines);
    left -= kind.length;
  }
  return left > 0 ? [...told, `… and ${String(left)} more problems of other kinds`] : told;
}

function linesOf([first, ...others]: readonly Problem[]): string[] {
  if (first === undefined) return [];
  if (others.length === 0) return [problemLine(first)];
  const files = others.slice(0, SOME).map(placeOf);
  const rest = others.length > SOME ? ', …' : '';
  const more = `  … and ${String(others.length)} more of this kind: ${files.join(', ')}${rest}`;
  return [problemLine(first), more];
}

function placeOf({ file, line }: Problem): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return line === undefined ? name : `${name}:${String(line)}`;
}

/** What is wrong without what differs from file to file: numbers, and what is quoted. */
function kindOf({ what, remedy }: Problem): string {
  return `${what} ${remedy}`.replace(/\d[\d.]*|"[^"]*"|“[^”]*”|\S*[-_/.]\S+/g, '#');
}

function problemLine(problem: Problem): string {
  return `Problem: ${describeProblem(problem)}`;
}
