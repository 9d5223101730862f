import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { asked } from './fault-of-disk.ts';

// The one door to files. All that is asked of a disk is asked here, so that a fault is told once, in
// words; every function throws a `DiskError`, an `InputError`, where the disk does not do it.

/** What the name of a file ends in while it is written. */
export const UNFINISHED = '.unfinished';

/** The bytes of a file. */
export function readBytes(file: string): Buffer {
  return asked(file, 'read', () => readFileSync(file));
}

/** How many bytes a file has. */
export function sizeOf(file: string): number {
  return asked(file, 'read', () => statSync(file).size);
}

/** The text of a file. */
export function readText(file: string): string {
  // Node does this at one go, in half the time of reading bytes and decoding them.
  return asked(file, 'read', () => readFileSync(file, 'utf8'));
}

/** True where the name is taken, be it by a link that leads nowhere. */
export function isThere(file: string): boolean {
  return asked(file, 'read', () => lstatSync(file, { throwIfNoEntry: false }) !== undefined);
}

/** True of a folder, also of one that a link leads to. */
export function isFolder(path: string): boolean {
  return asked(
    path,
    'read',
    () => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  );
}

/** True of a link, wherever it leads. */
export function isLink(path: string): boolean {
  return asked(
    path,
    'read',
    () => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
  );
}

/** Where a path leads in the end: itself, but of a link what it leads to, be that there or not. */
export function leadsTo(path: string): string {
  // A link that leads to itself is told of here.
  isFolder(path);
  if (!isLink(path)) return path;
  return leadsTo(asked(path, 'read', () => resolve(dirname(path), readlinkSync(path))));
}

/** What a link says; of what is none, or cannot be read, undefined. */
export function saysLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** The names of the files in a folder, in order; none where the folder does not exist. */
export function namesIn(folder: string): string[] {
  if (!isThere(folder)) return [];
  return asked(folder, 'read', () => readdirSync(folder).toSorted());
}

/** The paths of all files below a folder, in order, with slashes; none where it does not exist. */
export function filesBelow(folder: string): string[] {
  if (!isThere(folder)) return [];
  return asked(folder, 'read', () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
      .toSorted(),
  );
}

/**
 * Writes a file so that it is, at every moment, the old one or the new one whole; where it cannot be
 * written the old one stays. What nobody could make again is on the disk itself before it takes its
 * place (`lasting`), so that it is there after the power fails, too.
 */
export function writeWhole(
  file: string,
  content: string | Uint8Array,
  { lasting = false } = {},
): void {
  const unfinished = `${file}${UNFINISHED}`;
  asked(file, 'written', () => {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(unfinished, content, { flush: lasting });
      renameSync(unfinished, file);
    } catch (error) {
      giveBack(unfinished);
      throw error;
    }
  });
}

/** Writes a file where none is; of two who do so at once one is told that it did. */
export function writeNew(file: string, text: string): boolean {
  return asked(file, 'written', () => {
    try {
      writeFileSync(file, text, { flag: 'wx' });
      return true;
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      // It is there by then, and has not all of its text.
      if (syscall !== 'open') giveBack(file);
      throw error;
    }
  });
}

/** Gives back the room of a file that could not be written; what went wrong is told of the writing. */
function giveBack(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The next run sweeps it.
  }
}

/** Removes a file; one that is not there is none to remove. */
export function removeFile(file: string): void {
  asked(file, 'removed', () => {
    rmSync(file, { force: true });
  });
}

/** Removes a folder with all that is in it; one that is not there is none to remove. */
export function removeFolder(folder: string): void {
  asked(folder, 'removed', () => {
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Copies all that is in a folder into another, over what has the same name there. */
export function copyFolder(from: string, to: string): void {
  asked(to, 'written', () => {
    cpSync(from, to, { recursive: true });
  });
}

/** Gives a file or a folder another name, at one go. */
export function rename(from: string, to: string): void {
  asked(to, 'written', () => {
    renameSync(from, to);
  });
}

/** When a file was last written, in milliseconds; undefined where it is not there. */
export function writtenAt(file: string): number | undefined {
  return asked(file, 'read', () => statSync(file, { throwIfNoEntry: false })?.mtimeMs);
}

/** Marks a file as written now. */
export function touch(file: string): void {
  asked(file, 'written', () => {
    const now = new Date();
    utimesSync(file, now, now);
  });
}
