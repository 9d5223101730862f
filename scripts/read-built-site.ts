import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBytes } from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';
import { cellsOf } from '../src/formats/sqlite.ts';
import type { BuiltSite } from '../src/gates/built-site.ts';
import type { Whereabouts } from '../src/gates/resolve-address.ts';

/** Lists the files of a built site. Throws an `InputError` where none was built there. */
export function readBuiltSite(folder: string, site: Whereabouts): BuiltSite {
  const paths = filesBelow(folder).toSorted();
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

function filesBelow(folder: string): string[] {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = found.filter((item) => item.isFile());
    return files.map((file) =>
      relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
