import { z } from 'zod';

export type BlockKind = 'paragraph' | 'heading' | 'item';

/** Where a block stands in its article: `p3` the third paragraph or list item, `h2` the second subhead. */
export const blockIdSchema = z.string().regex(/^[ph][1-9]\d*$/);

/** One block of an article's prose. Its text is plain: no markup, no line break. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
}

/** Numbers blocks in reading order: paragraphs and list items together, subheads apart. */
export function numberBlocks<Unnumbered extends Omit<Block, 'id'>>(
  blocks: readonly Unnumbered[],
): (Unnumbered & Pick<Block, 'id'>)[] {
  let paragraphs = 0;
  let headings = 0;
  return blocks.map((block) => ({
    id: block.kind === 'heading' ? `h${String(++headings)}` : `p${String(++paragraphs)}`,
    ...block,
  }));
}

/** The whole prose as one text, a line to a block: what prose evidence is matched against. */
export function proseText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** The offsets at which texts begin that are joined by one line break each. */
export function startsOf(texts: readonly string[]): number[] {
  let start = 0;
  return texts.map((text) => (start += text.length + 1) - text.length - 1);
}
