import { createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/records.ts';
import type { PagefindFiles } from './read-pagefind.ts';

/** Has Pagefind index records. Throws what it complains of. */
export async function makePagefindFiles(records: readonly SearchRecord[]): Promise<PagefindFiles> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, content, meta } of records) {
    // One language for all, so that one index finds all.
    demand((await index.addCustomRecord({ url, content, meta, language: 'en' })).errors);
  }
  const { files, errors: unmade } = await index.getFiles();
  demand(unmade);
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function demand(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
