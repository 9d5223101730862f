import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a person writes, wherever it stands in an archive. */
export const WRITTEN =
  /^archive\.yaml$|^clutter\.yaml$|^vocabularies\/|^captures\/.*\.(?:yaml|csv)$/;

/** What Git takes for text and turns, if it is told to: all but captures, which an archive guards. */
export const CHECKED_OUT = /^(?!captures\/.*\.(?:txt|html?)$)/;

/**
 * Ends the lines of files as on Windows: of those whose path in the archive a pattern fits. Returns
 * their paths.
 */
export function asOnWindows(content: string, which: RegExp): string[] {
  const files = filesIn(content).filter((path) => which.test(path));
  for (const path of files) {
    const file = join(content, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\r?\n/g, '\r\n'));
  }
  return files;
}

/** The files of a folder and of those in it, by their paths there, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted();
}
