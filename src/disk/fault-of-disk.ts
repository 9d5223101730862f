import { InputError, type Problem } from '../domain/problem.ts';

interface Words {
  readonly what: string;
  readonly remedy: string;
}

/** What a disk that is asked for something may answer, in the words of who has never seen its codes. */
const FAULTS: Readonly<Record<string, Words>> = {
  ENOSPC: { what: 'the disk is full', remedy: 'Make room on it, and do it again.' },
  EDQUOT: {
    what: 'what you may put on this disk is used up',
    remedy: 'Make room on it, and do it again.',
  },
  EIO: {
    what: 'the disk failed',
    remedy: 'Do it again; if it fails again, copy the archive to another disk.',
  },
  EACCES: { what: 'you may not', remedy: 'See who may read and write there.' },
  EPERM: { what: 'you may not', remedy: 'See who may read and write there.' },
  EROFS: { what: 'the disk is for reading only', remedy: 'Name a folder on another disk.' },
  EMFILE: {
    what: 'too many files are open at once',
    remedy: 'Close other programs, and do it again.',
  },
  ENFILE: {
    what: 'too many files are open at once',
    remedy: 'Close other programs, and do it again.',
  },
  ENOENT: { what: 'it is not there', remedy: 'See that its name is right, or put it back.' },
  EISDIR: { what: 'it is a folder', remedy: 'See that it is a file.' },
  ENOTDIR: { what: 'it is no folder', remedy: 'See that it is a folder.' },
  EBUSY: { what: 'another program holds it', remedy: 'Close that program, and do it again.' },
  ENAMETOOLONG: { what: 'its name is too long', remedy: 'Give it a shorter one.' },
};

/** How a fault of the disk comes from Node: with the code that the system gave, and the call. */
export function isOfDisk(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && typeof code === 'string' && typeof syscall === 'string';
}

/** What is wrong where a file could not be read, written or removed (`verb`): what, and what to do. */
export function faultOfDisk(file: string, verb: string, error: unknown): Problem {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  const { what, remedy } = FAULTS[code] ?? {
    what: '',
    remedy: 'See that you may, and do it again.',
  };
  const why = what === '' ? '' : `: ${what}`;
  return { file, what: `cannot be ${verb}${why} (${code}).`, remedy };
}

/** Thrown where the disk did not do what it was asked for, whatever the file holds. */
export class DiskError extends InputError {
  /** What the system said, such as ENOSPC. */
  readonly code: string | undefined;

  constructor(file: string, verb: string, error: unknown) {
    super([faultOfDisk(file, verb, error)]);
    this.code = (error as NodeJS.ErrnoException).code;
  }
}

/** Does what a disk is asked for. Throws a `DiskError` where it does not do it. */
export function asked<Result>(file: string, verb: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new DiskError(file, verb, error);
  }
}
