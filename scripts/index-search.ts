// The last step of npm run build: makes the search index of the built site, out of its articles and
// of the record that the build wrote of every quotation.
// usage: node scripts/index-search.ts [DIST]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Interfaces that Pagefind adds to every index; the archive has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const dist = process.argv[2] ?? 'dist';

try {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  demand((await index.addDirectory({ path: dist })).errors);
  const quotations = await addQuotations(index);
  const { files, errors: unwritten } = await index.getFiles();
  demand(unwritten);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(dist, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(`Search index with ${String(quotations)} quotations in ${join(dist, 'pagefind')}.`);
} finally {
  await close();
}

async function addQuotations(index: PagefindIndex): Promise<number> {
  type Record = Parameters<PagefindIndex['addCustomRecord']>[0];
  const records = JSON.parse(readFileSync(join(dist, 'quotes/records.json'), 'utf8')) as Record[];
  for (const record of records) demand((await index.addCustomRecord(record)).errors);
  return records.length;
}

function demand(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
