/** What a run took. */
export interface Run {
  /** CPU seconds, of user and system, of the run and of all that it started. */
  readonly cpu: number;
  readonly wall: number;
  /** The most memory that its processes held at once, in bytes; 0 where the system does not tell. */
  readonly peak: number;
}

/** A run that failed: the message says which, and the end of what it said. */
export class RunFailed extends Error {}

/** Milliseconds that a script stays after its end. */
export const LINGER = 700;

/** Seconds of a line of the shell's `times`: `0m1.234s 0m0.123s`, user and system. */
export function readTimes(words: string): number {
  return words
    .trim()
    .split(/\s+/)
    .map((time) => time.split(/[ms]/).map(Number))
    .reduce((sum, [minutes = NaN, seconds = NaN]) => sum + minutes * 60 + seconds, 0);
}
