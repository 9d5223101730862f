import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../src/formats/manifest.ts';
import { filesIn } from './line-ends.ts';

/** The checksums of files, by their paths. */
export type Sums = ReadonlyMap<string, string>;

/** The checksums of all files of a folder. */
export function sumsOf(folder: string): Sums {
  return new Map(filesIn(folder).map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** The files that are not alike, or stand on one side only, in order. */
export function unlike(one: Sums, other: Sums): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
  return paths.filter((path) => one.get(path) !== other.get(path));
}
