import { DiskError } from '../src/disk/fault-of-disk.ts';
import {
  copyFolder,
  filesBelow,
  isFolder,
  isThere,
  leadsTo,
  namesIn,
  removeFile,
  removeFolder,
  rename,
} from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';

/** What a folder answers that cannot be renamed: another disk is mounted there, or a program holds it. */
const HELD_FAST: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EXDEV']);

/** Thrown where a site could not be copied whole: what stands in its place is of both. */
export class HalfCopied extends InputError {}

/**
 * The folder that a site is built into; where `outDir` is a link, the one that it leads to. A build
 * that was killed between two names has left the site from before beside it: it goes back to its place.
 * Throws an `InputError` where something else than a site stands there, which would be lost.
 */
export function placeOf(outDir: string): string {
  const place = leadsTo(outDir);
  if (!isThere(place) && isThere(beforeOf(place))) rename(beforeOf(place), place);
  const names = isFolder(place) ? namesIn(place) : [];
  if (names.length > 0 && !names.includes('index.html')) {
    const remedy = 'Name another folder, or empty it.';
    throw new InputError([{ file: outDir, what: 'holds something else than a site.', remedy }]);
  }
  return place;
}

/**
 * Puts a site that is whole in the place of the one before, at one go. In a folder on which a disk is
 * mounted that cannot be: there it is copied over the one before, and the next build puts right what
 * one that is killed meanwhile leaves.
 */
export function takePlace(made: string, place: string): void {
  const before = beforeOf(place);
  removeFolder(before);
  try {
    if (isThere(place)) rename(place, before);
  } catch (error) {
    if (!(error instanceof DiskError) || !HELD_FAST.has(error.code)) throw error;
    copyOver(made, place);
    return;
  }
  try {
    rename(made, place);
  } catch (error) {
    if (isThere(before)) rename(before, place);
    throw error;
  }
  removeFolder(before);
}

function copyOver(made: string, place: string): void {
  const files = new Set(filesBelow(made));
  try {
    copyFolder(made, place);
    for (const file of filesBelow(place)) if (!files.has(file)) removeFile(`${place}/${file}`);
  } catch (error) {
    throw error instanceof InputError ? new HalfCopied(error.problems) : error;
  }
  removeFolder(made);
}

function beforeOf(place: string): string {
  return `${place}.before`;
}
