import { hashOf } from '../domain/hash.ts';

/** What tells where our own files of an index are. */
export interface Directory {
  /** In which form the files are: `FORM` of the program that wrote them. */
  readonly form: number;
  /** Their folder; another where one of them is another. */
  readonly version: string;
  /** The number of files of rows, and of sequences. */
  readonly rowFiles: number;
  readonly sequenceFiles: number;
  /** The number of files of what queries may name; none where that is elsewhere. */
  readonly knownFiles: number;
  /** The names of records without a word, which Pagefind does not have. */
  readonly wordless: readonly string[];
  /** The hash of the names of all records: `namesOf`. */
  readonly namesHash: number;
  /** The hash of all this, so that no other number passes for one. */
  readonly seal: number;
}

/**
 * The form of the files of an index. Raise it with every change of what stands in them: a page that was
 * opened before a site was put up anew may ask for files that were made after.
 */
export const FORM = 1;

/** The seal of a directory. */
export function sealOf({ form, version, ...rest }: Omit<Directory, 'seal'>): number {
  const { rowFiles, sequenceFiles, knownFiles, wordless, namesHash } = rest;
  const numbers = [rowFiles, sequenceFiles, knownFiles, namesHash];
  return hashOf(JSON.stringify([form, version, numbers, wordless]));
}
