import { join } from 'node:path';
import { isFolder, namesIn, removeFile } from '../../src/disk/files.ts';
import { PAGEFIND, SCRIPT } from '../../src/search/pagefind/files.ts';

/**
 * Takes out of the folder of an index what Pagefind put beside it and nothing here asks for: search
 * pages of its own, programs for other languages. What it asks for before it can search, and its
 * folders, stay as it wrote them.
 */
export function keepWhatIsAsked(folder: string, opening: readonly string[]): void {
  const asked = new Set([SCRIPT, ...opening].map((name) => name.split('?')[0]));
  for (const name of namesIn(join(folder, PAGEFIND))) {
    const path = join(folder, PAGEFIND, name);
    if (!asked.has(PAGEFIND + name) && !isFolder(path)) removeFile(path);
  }
}
