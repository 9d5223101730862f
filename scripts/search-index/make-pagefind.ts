import { createIndex } from 'pagefind';
import { LANGUAGE } from '../../src/search/pagefind/files.ts';
import { InputError } from '../../src/domain/problem.ts';
import type { SearchRecord } from '../../src/search/records.ts';

/** Into so few files it puts the texts, which we show out of our own: every search fetches their names. */
const MOST_FRAGMENTS = 4;

/** Has Pagefind index records and write its files into a folder. Throws an `InputError` of what it complains of. */
export async function makePagefind(
  outputPath: string,
  records: readonly SearchRecord[],
): Promise<void> {
  const { index, errors } = await createIndex({ maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw complaint(outputPath, errors);
  for (const record of records) {
    const { url, meta } = record;
    const content = contentOf(record);
    const added = await index.addCustomRecord({ url, content, meta, language: LANGUAGE });
    demand(outputPath, added.errors);
  }
  demand(outputPath, (await index.writeFiles({ outputPath })).errors);
  await index.deleteIndex();
}

/** Pagefind passes over a record without a word: where none may be shown, the headline stands for them. */
function contentOf({ content, meta }: SearchRecord): string {
  return /[\p{L}\p{N}]/u.test(content) ? content : Object.values(meta).join(' ');
}

function demand(folder: string, errors: readonly string[]): void {
  if (errors.length > 0) throw complaint(folder, errors);
}

function complaint(file: string, errors: readonly string[]): InputError {
  const what = `cannot be made by Pagefind (${errors.join('; ')}).`;
  return new InputError([{ file, what, remedy: 'See that the disk has room, and build again.' }]);
}
