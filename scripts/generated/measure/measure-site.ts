import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kindOf } from './kinds.ts';

/** The files of one kind. */
export interface Kind {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
  /** The largest, as it is sent: compressed with Brotli. */
  readonly sent: number;
}

/** Counts the files of a built site by their kinds, the heaviest kind first. */
export function measureSite(dist: string): Kind[] {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = file.slice(dist.length + 1);
      const kind = kindOf(path, () => readFileSync(file, 'utf8'));
      return { path, kind, bytes: statSync(file).size };
    });
  const kinds = [...Map.groupBy(files, ({ kind }) => kind)].map(([kind, all]) => {
    const largest = all.reduce((one, other) => (other.bytes > one.bytes ? other : one));
    const sent = brotliCompressSync(readFileSync(join(dist, largest.path))).length;
    return { kind, files: all.length, bytes: sum(all), largest, sent };
  });
  return kinds.toSorted((a, b) => b.bytes - a.bytes || (a.kind < b.kind ? -1 : 1));
}

/** The bytes of files, or of kinds of files, together. */
export function sum(all: readonly { readonly bytes: number }[]): number {
  return all.reduce((total, { bytes }) => total + bytes, 0);
}
