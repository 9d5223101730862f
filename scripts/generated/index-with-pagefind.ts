// Has Pagefind alone index the records in `records.json`, as scripts/index-search.ts does: to measure
// what that takes.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { close } from 'pagefind';
import type { SearchRecords } from '../../src/search/records.ts';
import { makePagefind } from '../search-index/make-pagefind.ts';

const { articles, quotations } = JSON.parse(readFileSync('records.json', 'utf8')) as SearchRecords;
await makePagefind(resolve('pagefind-alone/articles'), articles);
await makePagefind(resolve('pagefind-alone/quotations'), quotations);
await close();
