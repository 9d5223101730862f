import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow, readBytes } from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';
import { cellsOf } from '../src/formats/sqlite.ts';
import type { BuiltSite } from '../src/gates/built-site.ts';
import type { Whereabouts } from '../src/gates/resolve-address.ts';

/** Lists the files of a built site. Throws an `InputError` where none was built there. */
export function readBuiltSite(folder: string, site: Whereabouts): BuiltSite {
  const paths = filesBelow(folder);
  if (!paths.includes('index.html')) {
    const remedy = 'Run `npm run build` first.';
    throw new InputError([{ file: folder, what: 'holds no built site.', remedy }]);
  }
  return { ...site, paths, textOf: (path) => textOf(join(folder, path)) };
}

/**
 * Of what is packed, as Pagefind's files are, what is inside; of a tar, the files one by one; of a
 * database its cells.
 */
function textOf(file: string): string {
  const bytes = readBytes(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const unpacked = isPacked ? gunzipSync(bytes) : bytes;
  return /\.sqlite(?:\.gz)?$/.test(file) ? cellsOf(unpacked) : new TextDecoder().decode(unpacked);
}
