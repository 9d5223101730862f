import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PAGEFIND, SCRIPT } from '../../src/search/pagefind/files.ts';

/**
 * Takes out of the folder of an index what Pagefind put beside it and nothing here asks for: search
 * pages of its own, programs for other languages. What it asks for before it can search, and its
 * folders, stay as it wrote them.
 */
export function keepWhatIsAsked(folder: string, opening: readonly string[]): void {
  const asked = new Set([SCRIPT, ...opening].map((name) => name.split('?')[0]));
  for (const entry of readdirSync(join(folder, PAGEFIND), { withFileTypes: true })) {
    if (entry.isFile() && !asked.has(PAGEFIND + entry.name)) {
      rmSync(join(folder, PAGEFIND, entry.name));
    }
  }
}
