import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readText } from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';
import type { BuiltSite } from '../src/gates/built-site.ts';
import type { Whereabouts } from '../src/gates/resolve-address.ts';

/** Lists the files of a built site. Throws an `InputError` where none was built there. */
export function readBuiltSite(folder: string, site: Whereabouts): BuiltSite {
  const paths = filesBelow(folder).toSorted();
  if (!paths.includes('index.html')) {
    const remedy = 'Run `npm run build` first.';
    throw new InputError([{ file: folder, what: 'holds no built site.', remedy }]);
  }
  return { ...site, paths, textOf: (path) => readText(join(folder, path)) };
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
