import type { Article } from '../domain/article.ts';
import type { Block } from '../domain/block.ts';
import { column, type Column } from '../formats/table.ts';

interface Paragraph {
  readonly slug: string;
  readonly block: Block;
}

/** The paragraphs of an article, as far as they may be shown, in the order of the text. */
export function paragraphsOf({ slug, blocks }: Article): Paragraph[] {
  return blocks.map((block) => ({ slug, block }));
}

/** The columns of the table of paragraphs. */
export const PARAGRAPH_COLUMNS: readonly Column<Paragraph>[] = [
  column('article', 'Id of the article.', ({ slug }) => slug),
  column(
    'paragraph',
    'p3 is the third paragraph, h1 the first subhead; after a # the end of its address.',
    ({ block }) => block.id,
  ),
  column('kind', 'paragraph, heading or item of a list.', ({ block }) => block.kind),
  column('text', 'Its words.', ({ block }) => block.text),
];
