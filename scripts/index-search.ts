// The last step of npm run build: makes the search indexes of the built site, one of articles and
// one of quotations, out of the records that the build left for it.
// usage: node scripts/index-search.ts [DIST]
// Exits 1 where articles are left out of the site, and says why.
import { join } from 'node:path';
import { close } from 'pagefind';
import { readText, removeFile } from '../src/disk/files.ts';
import { InputError, type Problem } from '../src/domain/problem.ts';
import { ARTICLES, QUOTATIONS, RECORDS } from '../src/search/folders.ts';
import type { SearchRecords } from '../src/search/records.ts';
import type { Namings } from '../src/search/understand/namings.ts';
import { describeLeftOut } from './describe-left-out.ts';
import { script } from './script.ts';
import { tellSearchPage } from './search-index/tell-search-page.ts';
import { writeIndex } from './search-index/write-index.ts';

/** What the build left. */
type Left = SearchRecords & { readonly namings: Namings; readonly leftOut: readonly Problem[] };

/** What came of it: how much there is to search, and why articles are left out of the site. */
interface Indexed {
  readonly words: string;
  readonly leftOut: readonly Problem[];
}

/** Makes the search indexes of a built site. */
export async function indexSearch(dist: string): Promise<Indexed> {
  const file = join(dist, RECORDS);
  try {
    const { articles, quotations, labels, namings, leftOut } = readLeft(file);
    tellSearchPage(dist, await writeIndex(join(dist, ARTICLES), articles, labels, namings));
    await writeIndex(join(dist, QUOTATIONS), quotations, labels);
    // Every text is in its page already.
    removeFile(file);
    const counts = `${String(articles.length)} articles and ${String(quotations.length)} quotations`;
    return { words: `Search indexes of ${counts}`, leftOut };
  } finally {
    await close();
  }
}

export const main = script('node scripts/index-search.ts [DIST]', async ([dist = 'dist'], io) => {
  const { words, leftOut } = await indexSearch(dist);
  for (const line of describeLeftOut(leftOut)) io.stderr.write(`${line}\n`);
  io.stdout.write(`${words} in ${dist}.\n`);
  return leftOut.length > 0 ? 1 : 0;
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
