import { faultOfDisk, isOfDisk } from '../src/disk/fault-of-disk.ts';
import { Held } from '../src/disk/take-lock.ts';
import { describeProblem, InputError } from '../src/domain/problem.ts';
import { harmless } from './harmless-output.ts';
import { type Output, watched } from './watched-output.ts';

/** What a script works with besides its arguments: `process`, or what a test has made up. */
export interface Io {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A script: arguments in, exit code out. */
type Main = (argv: readonly string[], io: Io) => number | Promise<number>;

/** Thrown by a script that is called in another way than its usage says. */
export class UsageError extends Error {}

/** The exit code of a script that another kept from its work for too long. */
const HELD = 11;

/**
 * A script that says what is wrong with its input or with the disk, or how it is called, and exits 1
 * or 2; 11 where another was at work on the archive for too long; 1 where what it says cannot be
 * written, but for a reader that has gone. `usage` is how it is called.
 */
export function script(usage: string, work: Main): Main {
  return async (argv, io) => {
    const output = watched(io.stdout, io.stderr);
    // What is not for a terminal is for a program, which is given what there is.
    const stdout = io.stdout.isTTY === true ? harmless(io.stdout) : io.stdout;
    const safe = { env: io.env, stdin: io.stdin, stdout, stderr: harmless(io.stderr) };
    const code = await exitCodeOf(usage, work, argv, safe);
    return (await output.isWhole()) || code !== 0 ? code : 1;
  };
}

async function exitCodeOf(
  usage: string,
  work: Main,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  try {
    return await work(argv, io);
  } catch (error) {
    if (error instanceof InputError) {
      io.stderr.write(`${error.message}\n`);
      return error instanceof Held ? HELD : 1;
    }
    const ofDisk = causesOf(error).find(isOfDisk);
    if (ofDisk !== undefined) {
      const problem = faultOfDisk(ofDisk.path ?? 'A file of the program', 'read', ofDisk);
      io.stderr.write(`${describeProblem(problem)}\n`);
      return 1;
    }
    if (!isOfUsage(error)) throw error;
    const why = error instanceof UsageError && error.message !== '' ? `${error.message}\n` : '';
    io.stderr.write(`${why}Usage: ${usage}\n`);
    return 2;
  }
}

/** An error, what caused it, and what caused that. */
function causesOf(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}

function isOfUsage(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS_');
}
