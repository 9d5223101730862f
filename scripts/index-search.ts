// The last step of npm run build: makes the search indexes of the built site, one of articles and
// one of quotations, out of the records that the build left for it.
import { join } from 'node:path';
import { close } from 'pagefind';
import { readText, removeFile } from '../src/disk/files.ts';
import { InputError } from '../src/domain/problem.ts';
import { ARTICLES, QUOTATIONS, RECORDS } from '../src/search/folders.ts';
import type { SearchRecords } from '../src/search/records.ts';
import type { Namings } from '../src/search/understand/namings.ts';
import { script } from './script.ts';
import { tellSearchPage } from './search-index/tell-search-page.ts';
import { writeIndex } from './search-index/write-index.ts';

/** What the build left. */
type Left = SearchRecords & { readonly namings: Namings };

export const main = script('node scripts/index-search.ts [DIST]', async ([dist = 'dist'], io) => {
  const file = join(dist, RECORDS);
  try {
    const { articles, quotations, labels, namings } = readLeft(file);
    tellSearchPage(dist, await writeIndex(join(dist, ARTICLES), articles, labels, namings));
    await writeIndex(join(dist, QUOTATIONS), quotations, labels);
    // Every text is in its page already.
    removeFile(file);
    const counts = `${String(articles.length)} articles and ${String(quotations.length)} quotations`;
    io.stdout.write(`Search indexes of ${counts} in ${dist}.\n`);
    return 0;
  } finally {
    await close();
  }
});

function readLeft(file: string): Left {
  const text = readText(file);
  try {
    return JSON.parse(text) as Left;
  } catch {
    const remedy = 'Build the site anew: npm run build.';
    throw new InputError([{ file, what: 'was not written to its end.', remedy }]);
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2), process);
