import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../domain/problem.ts';

const TO_READ = 'See that it is a file, and that you may read it.';

/** The bytes of a file. Throws an `InputError` where it cannot be read. */
export function readBytes(file: string): Buffer {
  return attempt(file, 'read', TO_READ, () => readFileSync(file));
}

/** How many bytes a file has. Throws an `InputError` where it cannot be read. */
export function sizeOf(file: string): number {
  const remedy = 'See that it is there, and that you may read it.';
  return attempt(file, 'read', remedy, () => statSync(file).size);
}

/** The text of a file. Throws an `InputError` where it cannot be read. */
export function readText(file: string): string {
  // Node does this at one go, in half the time of reading bytes and decoding them.
  return attempt(file, 'read', TO_READ, () => readFileSync(file, 'utf8'));
}

/** True where the name is taken, be it by a link that leads nowhere. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** True of a folder, also of one that a link leads to. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** True of a link, wherever it leads. */
export function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** The names of the files in a folder, in order; none where the folder does not exist. */
export function namesIn(folder: string): string[] {
  if (!isThere(folder)) return [];
  const remedy = 'See that it is a folder, and that you may read it.';
  return attempt(folder, 'read', remedy, () => readdirSync(folder).toSorted());
}

/**
 * Writes a file so that it is, at every moment, the old one or the new one whole. Throws an
 * `InputError` where it cannot be written; the old one stays.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.unfinished`;
  attempt(file, 'written', 'See that you may write there, and that the disk has room.', () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  });
}

function attempt<Result>(file: string, verb: string, remedy: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new InputError([{ file, what: `cannot be ${verb} (${code}).`, remedy }]);
  }
}
