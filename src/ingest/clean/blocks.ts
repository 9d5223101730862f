import { type Block, type BlockKind, numberBlocks } from '../../domain/block.ts';
import type { Element } from '../lines/element.ts';
import { isItem, isSubheadLike, itemText } from './prose.ts';
import type { Unit } from './unit.ts';

/** A block of prose and the lines of the capture that it is made of. */
export type PlacedBlock = Block & Pick<Unit, 'first' | 'last' | 'without'>;

/** Makes blocks of the prose: list items, subheads (short lines with text below) and paragraphs. */
export function blocksOf(prose: readonly Unit[]): PlacedBlock[] {
  return numberBlocks(
    prose.map(({ first, last, without, text, line }, index) => {
      const kind = kindOfElement(line.element) ?? kindOf(text, prose[index + 1]?.text);
      return { kind, text: kind === 'item' ? itemText(text) : text, first, last, without };
    }),
  );
}

/** What the markup makes of a line; undefined in a text, which has none. */
function kindOfElement(element: Element | undefined): BlockKind | undefined {
  if (element === undefined) return undefined;
  const tags = [element.tag, element.parent?.tag ?? ''];
  if (tags.some((tag) => /^h[1-6]$/.test(tag))) return 'heading';
  return tags.includes('li') ? 'item' : 'paragraph';
}

function kindOf(text: string, below: string | undefined): BlockKind {
  if (isItem(text)) return 'item';
  const isHeading = isSubheadLike(text) && below !== undefined && !isSubheadLike(below);
  return isHeading ? 'heading' : 'paragraph';
}
