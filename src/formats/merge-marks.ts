import type { Problem } from '../domain/problem.ts';

const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/;

/** What a line is that Git left where it could not merge two changes; undefined of any other. */
export function mergeMarkIn(line: string): Pick<Problem, 'what' | 'remedy'> | undefined {
  if (!MARK.test(line)) return undefined;
  return {
    what: 'is a mark of Git, which could not merge two changes.',
    remedy: 'Keep what belongs of both sides, remove the marks, and run `npm run ingest`.',
  };
}

/** The marks that a merge left in the lines of a file. */
export function mergeMarksOf(text: string, file: string): Problem[] {
  return text.split(/\r?\n/).flatMap((line, at): Problem[] => {
    const fault = mergeMarkIn(line);
    return fault === undefined ? [] : [{ file, line: at + 1, ...fault }];
  });
}
