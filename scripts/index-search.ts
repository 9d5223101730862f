// The last step of npm run build: makes the search indexes of the built site, one of articles and
// one of quotations, out of the records that the build left for it.
// usage: node scripts/index-search.ts [DIST]
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close } from 'pagefind';
import { ARTICLES, QUOTATIONS, RECORDS } from '../src/search/folders.ts';
import type { SearchRecords } from '../src/search/records.ts';
import type { Namings } from '../src/search/understand/namings.ts';
import { tellSearchPage } from './search-index/tell-search-page.ts';
import { writeIndex } from './search-index/write-index.ts';

/** What the build left. */
type Left = SearchRecords & { readonly namings: Namings };

const dist = process.argv[2] ?? 'dist';
const file = join(dist, RECORDS);

try {
  const { articles, quotations, labels, namings } = JSON.parse(readFileSync(file, 'utf8')) as Left;
  tellSearchPage(dist, await writeIndex(join(dist, ARTICLES), articles, labels, namings));
  await writeIndex(join(dist, QUOTATIONS), quotations, labels);
  // Every text is in its page already.
  rmSync(file);
  const counts = `${String(articles.length)} articles and ${String(quotations.length)} quotations`;
  console.log(`Search indexes of ${counts} in ${dist}.`);
} finally {
  await close();
}
