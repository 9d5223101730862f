import { createIndex } from 'pagefind';
import { LANGUAGE } from '../../src/search/pagefind/files.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** Into so few files it puts the texts, which we show out of our own: every search fetches their names. */
const MOST_FRAGMENTS = 4;

/** Has Pagefind index records and write its files into a folder. Throws what it complains of. */
export async function makePagefind(
  outputPath: string,
  records: readonly SearchRecord[],
): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { url, content, meta } of records) {
    demand((await index.addCustomRecord({ url, content, meta, language: LANGUAGE })).errors);
  }
  demand((await index.writeFiles({ outputPath })).errors);
  await index.deleteIndex();
}

function demand(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
