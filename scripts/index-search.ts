// The last step of npm run build: makes the search indexes of the built site, one of articles and
// one of quotations, out of the records that the build left for it.
// usage: node scripts/index-search.ts [DIST]
// Exits 1 where articles are left out of the site, and says why.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import type { Problem } from '../src/domain/problem.ts';
import { ARTICLES, QUOTATIONS, RECORDS } from '../src/search/folders.ts';
import type { SearchRecords } from '../src/search/records.ts';
import type { Namings } from '../src/search/understand/namings.ts';
import { describeLeftOut } from './describe-left-out.ts';
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
    const left = JSON.parse(readFileSync(file, 'utf8')) as Left;
    const { articles, quotations, labels, namings, leftOut } = left;
    tellSearchPage(dist, await writeIndex(join(dist, ARTICLES), articles, labels, namings));
    await writeIndex(join(dist, QUOTATIONS), quotations, labels);
    // Every text is in its page already.
    rmSync(file);
    const counts = `${String(articles.length)} articles and ${String(quotations.length)} quotations`;
    return { words: `Search indexes of ${counts}`, leftOut };
  } finally {
    await close();
  }
}

if (import.meta.main) {
  const dist = process.argv[2] ?? 'dist';
  const { words, leftOut } = await indexSearch(dist);
  console.error(describeLeftOut(leftOut).join('\n'));
  console.log(`${words} in ${dist}.`);
  process.exitCode = leftOut.length > 0 ? 1 : 0;
}
