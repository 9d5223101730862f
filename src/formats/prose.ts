import type { BlockContent, ListItem, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Block, numberBlocks } from '../domain/block.ts';
import { escapePlain, plainProse } from './plain-prose.ts';

type Unnumbered = Omit<Block, 'id'>;

// Escaped for readers of GFM too, which take more for markup than is read here.
const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', listItemIndent: 'one', rule: '-', resourceLink: false });
// Read as CommonMark: GFM makes links of bare addresses, the backslashes in them included.
const reader = remark();

/**
 * Writes blocks of plain text as CommonMark. What looks like markup in them is escaped: by remark,
 * and where that does not read back as itself, with a backslash before every sign.
 */
export function toMarkdown(blocks: readonly Unnumbered[]): string {
  const written = writeBlocks(blocks, () => false);
  if (readsBack(written, blocks)) return written;
  return writeBlocks(
    blocks,
    (block) =>
      !readsBack(
        writeBlocks([block], () => false),
        [block],
      ),
  );
}

function readsBack(body: string, blocks: readonly Unnumbered[]): boolean {
  const read = plainProse(body);
  return (
    read?.length === blocks.length &&
    read.every(({ kind, text }, at) => kind === blocks[at]?.kind && text === blocks[at].text)
  );
}

type IsStubborn = (block: Unnumbered) => boolean;

function writeBlocks(blocks: readonly Unnumbered[], isStubborn: IsStubborn): string {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    const words = isStubborn(block)
      ? // Written as it stands.
        { type: 'html' as const, value: escapePlain(block.text) }
      : { type: 'text' as const, value: block.text };
    if (block.kind === 'item' && last?.type === 'list') last.children.push(itemOf(words));
    else children.push(nodeOf(block.kind, words));
  }
  return writer.stringify({ type: 'root', children });
}

/**
 * Reads the body of an entry back into blocks. Throws where it holds anything but paragraphs,
 * subheads of the second level and lists of plain text: ingest writes nothing else.
 */
export function fromMarkdown(body: string): Block[] {
  const root: Root = reader.parse(body);
  return numberBlocks(root.children.flatMap(blocksOf));
}

interface Words {
  readonly type: 'text' | 'html';
  readonly value: string;
}

function nodeOf(kind: Block['kind'], words: Words): RootContent {
  if (kind === 'item') {
    return { type: 'list', ordered: false, spread: false, children: [itemOf(words)] };
  }
  return kind === 'heading'
    ? { type: 'heading', depth: 2, children: [words] }
    : { type: 'paragraph', children: [words] };
}

function itemOf(words: Words): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [words] }] };
}

function blocksOf(node: RootContent): Unnumbered[] {
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

function textOf(node: RootContent | BlockContent, kind: Block['kind']): Unnumbered {
  const markup = 'children' in node ? node.children.find(({ type }) => type !== 'text') : undefined;
  if (markup !== undefined) throw new Error(`${placeOf(node)} holds ${markup.type}, not only text`);
  return { kind, text: toString(node) };
}

function placeOf(node: { position?: { start: { line: number } } | undefined }): string {
  return `line ${String(node.position?.start.line ?? '?')} of the body`;
}
