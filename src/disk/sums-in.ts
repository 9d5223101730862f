import { sha256 } from '../formats/manifest.ts';
import { namesIn, readBytes } from './files.ts';

/** The files of a folder and their checksums, each read once, when it is asked for. */
export interface Sums {
  readonly names: readonly string[];
  /** Undefined for a file that is not there. Throws an `InputError` for one that cannot be read. */
  readonly of: (name: string) => string | undefined;
}

/** The checksums of a folder, as it is now. */
export function sumsIn(folder: string): Sums {
  const names = namesIn(folder);
  const there = new Set(names);
  const known = new Map<string, string>();
  const read = (name: string) => {
    const sum = sha256(readBytes(`${folder}/${name}`));
    known.set(name, sum);
    return sum;
  };
  return { names, of: (name) => known.get(name) ?? (there.has(name) ? read(name) : undefined) };
}
