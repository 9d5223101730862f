import type { BlockContent, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Block, numberBlocks } from '../domain/block.ts';

// GFM on both sides: text that was escaped without it can turn into links when read with it.
const processor = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', listItemIndent: 'one', rule: '-', resourceLink: false });

/** Writes blocks of plain text as CommonMark. What looks like markup in them is escaped. */
export function toMarkdown(blocks: readonly Omit<Block, 'id'>[]): string {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    if (block.kind === 'item' && last?.type === 'list') last.children.push(itemOf(block.text));
    else children.push(nodeOf(block));
  }
  return processor.stringify({ type: 'root', children });
}

/**
 * Reads the body of an entry back into blocks. Throws where it holds anything but paragraphs,
 * subheads of the second level and lists of plain text: ingest writes nothing else.
 */
export function fromMarkdown(body: string): Block[] {
  const root: Root = processor.parse(body);
  return numberBlocks(root.children.flatMap(blocksOf));
}

function nodeOf({ kind, text }: Omit<Block, 'id'>): RootContent {
  const children = [{ type: 'text' as const, value: text }];
  if (kind === 'item') {
    return { type: 'list', ordered: false, spread: false, children: [itemOf(text)] };
  }
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children }
    : { type: 'paragraph', children };
}

function itemOf(value: string): ListItem {
  const children: BlockContent[] = [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  return { type: 'listItem', spread: false, children };
}

function blocksOf(node: RootContent): Omit<Block, 'id'>[] {
  if (node.type === 'heading' && node.depth === 2) return [textOf(node, 'heading')];
  if (node.type === 'paragraph') return [textOf(node, 'paragraph')];
  if (node.type === 'list' && node.ordered !== true) {
    return node.children.map((item) => textOf(onlyParagraph(item), 'item'));
  }
  throw new Error(`${placeOf(node)} is ${node.type}, which no entry has`);
}

function onlyParagraph(item: ListItem): BlockContent {
  const [first, ...rest] = item.children;
  if (first?.type === 'paragraph' && rest.length === 0) return first;
  throw new Error(`${placeOf(item)} is a list item of more than one paragraph`);
}

function textOf(node: RootContent | BlockContent, kind: Block['kind']): Omit<Block, 'id'> {
  const markup = 'children' in node ? node.children.find((child) => !isText(child)) : undefined;
  if (markup !== undefined) throw new Error(`${placeOf(node)} holds ${markup.type}, not only text`);
  return { kind, text: toString(node) };
}

/** GFM reads a bare web or mail address as a link even where it is escaped: it is text all the same. */
function isText(node: RootContent): boolean {
  if (node.type !== 'link') return node.type === 'text';
  const text = toString(node);
  return ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + text);
}

function placeOf(node: { position?: { start: { line: number } } | undefined }): string {
  return `line ${String(node.position?.start.line ?? '?')} of the body`;
}
