// The last step of npm run build: makes the search index of the built site.
// usage: node scripts/index-search.ts [DIST]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Interfaces that Pagefind adds to every index; the archive has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

const dist = process.argv[2] ?? 'dist';

try {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  const pages = await index.addDirectory({ path: dist });
  const { files, errors: unwritten } = await index.getFiles();
  const problems = [...pages.errors, ...unwritten];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(dist, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  console.log(`Search index written to ${join(dist, 'pagefind')}.`);
} finally {
  await close();
}
