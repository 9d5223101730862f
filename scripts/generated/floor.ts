// What making the pages costs at least, with one thread and no program around it: reads each entry,
// its front matter and its Markdown, and writes a page.
// usage: node scripts/generated/floor.ts ARTICLES TO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import { escapeMarkup } from '../../src/formats/escape-markup.ts';
import { readFrontMatter } from '../../src/formats/front-matter.ts';

const [articles = '', to = ''] = process.argv.slice(2);
const markdown = remark();
mkdirSync(to, { recursive: true });

for (const name of readdirSync(articles).filter((one) => one.endsWith('.md'))) {
  const { data, body } = readFrontMatter(readFileSync(join(articles, name), 'utf8'), name);
  const { title, date, outlet } = data as Record<'title' | 'date' | 'outlet', string | null>;
  const [head = '', said = ''] = [title, `${outlet ?? ''}, ${date ?? ''}`].map((words) =>
    escapeMarkup(words ?? ''),
  );
  const blocks = markdown
    .parse(body)
    .children.map((block) => `<p>${escapeMarkup(toString(block))}</p>\n`);
  writeFileSync(
    join(to, name.replace(/\.md$/, '.html')),
    `<!doctype html><title>${head}</title>\n<h1>${head}</h1>\n<p>${said}</p>\n${blocks.join('')}`,
  );
}
