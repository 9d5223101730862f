import { setImmediate } from 'node:timers/promises';
import { describeProblem } from '../src/domain/problem.ts';
import { faultOfDisk } from '../src/disk/fault-of-disk.ts';

/** Where a script says what it has done. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  on?(event: 'error', told: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Looks after the outputs of a script while it works. Where they lead to a file and the disk is full
 * that is told; who reads no more, as `head` does, has what it wanted. Without this either ends the
 * script on the way, with lines that tell a reader nothing.
 */
export function watched(stdout: Output, stderr: Output) {
  const faults: Error[] = [];
  const told = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (faults.length === 0) {
      stderr.write(`${describeProblem(faultOfDisk('The output', 'written', error))}\n`);
    }
    faults.push(error);
  };
  const silent = () => undefined;
  stdout.on?.('error', told);
  stderr.on?.('error', silent);
  return {
    /** True where all that was said so far was taken. Faults are told a turn after they happen. */
    isWhole: async () => {
      if (stdout.on !== undefined) await setImmediate();
      return faults.length === 0;
    },
  };
}
