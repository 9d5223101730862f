/**
 * Why a search has no answer. `missing`: a file is not there; `unreachable`: it could not be had;
 * `damaged`: it is cut, changed, or none of ours; `other-edition`: this program reads another form of
 * it; `no-answer`: the program that searches has not begun, or has stopped.
 */
export type Failure = 'missing' | 'unreachable' | 'damaged' | 'other-edition' | 'no-answer';

/** Thrown where a file of the index cannot be used. */
export class FileFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, file: string) {
    super(`${file} is ${failure}`);
    this.failure = failure;
  }
}

/** What went wrong: what is not thrown by ourselves comes of a file that is not as it was written. */
export function failureOf(error: unknown): Failure {
  return error instanceof FileFailure ? error.failure : 'damaged';
}
