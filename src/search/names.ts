import { hashOf } from '../domain/hash.ts';
import type { Directory } from './directory.ts';
import { FileFailure } from './failure.ts';

/** The names of records in their order, which is that of the facts; it compresses best. */
export function inOrder(names: readonly string[]): string[] {
  return names.toSorted();
}

/** What tells the names of one index from those of another. */
export function hashOfNames(names: readonly string[]): number {
  return hashOf(names.join(' '));
}

/**
 * The names of all records in their order: those that Pagefind tells, and the others. Throws where
 * they are of another index, as when a browser has kept a file of an earlier one.
 */
export function namesOf(
  told: readonly string[],
  { wordless, namesHash }: Pick<Directory, 'wordless' | 'namesHash'>,
): string[] {
  const names = inOrder([...told, ...wordless]);
  if (hashOfNames(names) !== namesHash)
    throw new FileFailure('other-edition', 'the index of words');
  return names;
}
