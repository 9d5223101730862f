import { InputError } from '../src/domain/problem.ts';

/** What a script works with besides its arguments: `process`, or what a test has made up. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
}

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A script: arguments in, exit code out. */
type Main = (argv: readonly string[], io: Io) => number | Promise<number>;

/** Thrown by a script that is called in another way than its usage says. */
export class UsageError extends Error {}

/**
 * A script that says what is wrong with its input, or how it is called, and exits 1 or 2. `usage` is
 * how it is called.
 */
export function script(usage: string, work: Main): Main {
  return async (argv, io) => {
    try {
      return await work(argv, io);
    } catch (error) {
      if (error instanceof InputError) {
        io.stderr.write(`${error.message}\n`);
        return 1;
      }
      if (!isOfUsage(error)) throw error;
      const why = error instanceof UsageError && error.message !== '' ? `${error.message}\n` : '';
      io.stderr.write(`${why}Usage: ${usage}\n`);
      return 2;
    }
  };
}

function isOfUsage(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_');
}
