import type { Block } from '../domain/block.ts';
import type { Problem } from '../domain/problem.ts';
import { firstDifference } from './first-difference.ts';
import { type Page, problemAt } from './page.ts';
import { articlePath, slugOfPath } from './paths.ts';
import { proseElements, proseOnPage, type ShownBlock } from './prose-on-page.ts';
import { isRedirect } from './redirect.ts';
import { shownText } from './shown-text.ts';

const SHOW = 'Have the page show every block of the entry once, with its id and its very text.';

/** What the page of an article loses, adds, moves or rewords of its entry's prose. */
export function compareProse(
  slug: string,
  blocks: readonly Block[],
  page: Page | undefined,
): Problem[] {
  if (page === undefined) {
    const remedy = 'See why the build passed it over.';
    const what = `is missing: the entry articles/${slug}.md has no page.`;
    return [{ file: articlePath(slug), what, remedy }];
  }
  const count = proseElements(page).length;
  if (count !== 1) {
    const remedy = 'Mark the one element that holds the prose.';
    const what = `has ${String(count)} elements marked data-prose, not one.`;
    return [problemAt(page, undefined, what, remedy)];
  }
  const shown = proseOnPage(page);
  return [
    ...blocks.flatMap((block) => compareBlock(block, shown, page)),
    ...findForeign(blocks, shown, page),
    ...findStrayWords(shown, page),
    ...compareOrder(blocks, shown, page),
  ];
}

/** Whether a page stands among the articles though no entry has its address. */
export function findStrayArticle(page: Page, slugs: ReadonlySet<string>): Problem[] {
  const slug = slugOfPath(page.path);
  if (slug === undefined || slugs.has(slug) || isRedirect(page)) return [];
  const remedy = 'Delete the built site and build it again.';
  return [problemAt(page, undefined, 'is the page of no entry.', remedy)];
}

function compareBlock(block: Block, shown: readonly ShownBlock[], page: Page): Problem[] {
  const found = shown.filter(({ id }) => id === block.id);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    const what = `shows ${block.id} ${found.length === 0 ? 'nowhere' : 'more than once'}.`;
    return [problemAt(page, first?.element, what, SHOW)];
  }
  if (first.text === block.text) return [];
  const what = `${block.id} ${firstDifference(first.text, block.text)}.`;
  return [problemAt(page, first.element, what, SHOW)];
}

function findForeign(blocks: readonly Block[], shown: readonly ShownBlock[], page: Page) {
  const known = new Set(blocks.map(({ id }) => id));
  const foreign = shown.filter(({ id }) => !known.has(id));
  return foreign.map(({ id, element }) =>
    problemAt(page, element, `shows ${id}, which the entry does not have.`, SHOW),
  );
}

/**
 * Words among the prose that belong to no block would pass for the article's own, unless they are
 * marked as not to be searched: so the notes of the archive are.
 */
function findStrayWords(shown: readonly ShownBlock[], page: Page): Problem[] {
  const [prose] = proseElements(page);
  const wordsOf = (text: string): string => text.replace(/\s+/g, '');
  const held = shown.map(({ text }) => wordsOf(text)).join('');
  const all = wordsOf(prose === undefined ? '' : shownText(prose));
  if (all === held) return [];
  const what = `among the prose, ${firstDifference(all, held)} (spaces aside).`;
  const remedy = 'Mark what is not the article’s own words with data-archive.';
  return [problemAt(page, prose, what, remedy)];
}

function compareOrder(blocks: readonly Block[], shown: readonly ShownBlock[], page: Page) {
  const known = new Set(blocks.map(({ id }) => id));
  const order = [...new Set(shown.map(({ id }) => id).filter((id) => known.has(id)))];
  const expected = blocks.map(({ id }) => id).filter((id) => order.includes(id));
  const at = order.findIndex((id, index) => id !== expected[index]);
  if (at < 0) return [];
  const element = shown.find(({ id }) => id === order[at])?.element;
  const what = `shows ${order[at] ?? ''} where ${expected[at] ?? ''} should stand.`;
  return [problemAt(page, element, what, SHOW)];
}
