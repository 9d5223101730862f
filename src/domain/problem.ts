import type { z } from 'zod';

/** Something wrong with the input, said so that the person who wrote it can put it right. */
export interface Problem {
  /** Path of the file, from the root of the archive. */
  readonly file: string;
  /** Line in that file, from 1, where one line can be named. */
  readonly line?: number | undefined;
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Thrown where work on one file cannot go on; the work on other files does. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** Does the work; where its input is at fault, does what is said to be done instead. */
export function attempt<Result>(
  work: () => Result,
  instead: (problems: readonly Problem[]) => Result,
): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) return instead(error.problems);
    throw error;
  }
}

/** What a schema found wrong with a file, each fault by the path of its value. */
export function schemaProblems({ issues }: z.ZodError, file: string, remedy: string): Problem[] {
  return issues.map(({ path, message }) => ({
    file,
    what: `${path.join('.')}: ${message}.`,
    remedy,
  }));
}

/** One line of text: file, line, what is wrong, what to do. */
export function describeProblem({ file, line, what, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}, line ${String(line)}`;
  return `${place}: ${what} ${remedy}`;
}
