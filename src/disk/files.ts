import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../domain/problem.ts';

/** The bytes of a file. Throws an `InputError` where it cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    const remedy = 'See that it is a file, and that you may read it.';
    throw new InputError([{ file, what: `cannot be read (${code}).`, remedy }]);
  }
}

/** The text of a file. Throws an `InputError` where it cannot be read. */
export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

/** The names of the files in a folder, in order; none where the folder does not exist. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes a file so that it is, at every moment, the old one or the new one whole. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
