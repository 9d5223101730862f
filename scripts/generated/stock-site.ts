import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { ArticleRow } from '../../src/search/records.ts';

/** Asks Pagefind as its documentation shows: import, search, the first five results. */
const SCRIPT = `
  const list = document.querySelector('ol');
  async function ask(words) {
    const pagefind = await import('/pagefind/pagefind.js');
    const { results } = await pagefind.search(words);
    const found = await Promise.all(results.slice(0, 5).map((result) => result.data()));
    list.replaceChildren(...found.map(({ url, meta, excerpt }) => {
      const row = document.createElement('li');
      row.innerHTML = '<a class="result"></a><p>' + excerpt + '</p>';
      row.firstChild.href = url;
      row.firstChild.textContent = meta.title;
      return row;
    }));
  }
  const field = document.querySelector('input');
  field.addEventListener('input', () => ask(field.value));
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (field.value !== '') ask(field.value);
`;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>
<input type="search" name="q"><ol></ol><script type="module" src="/search/search.js"></script></html>`;

/** Writes a site with the same articles, indexed by Pagefind with its default settings. */
export async function writeStockSite(folder: string, articles: readonly ArticleRow[]) {
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index');
  for (const { href, title, blocks } of articles) {
    const prose = blocks.map(({ id, text }) => `<p id="${id}">${escaped(text)}</p>`).join('');
    const content = `<html lang="en"><body><h1>${escaped(title)}</h1>${prose}</body></html>`;
    await index.addHTMLFile({ url: href, content });
  }
  for (const { path, content } of (await index.getFiles()).files)
    write(`pagefind/${path}`, content);
  await index.deleteIndex();
  write('search/index.html', PAGE);
  write('search/search.js', SCRIPT);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
