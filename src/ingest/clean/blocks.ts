import { type Block, numberBlocks } from '../../domain/block.ts';
import { isSubheadLike } from './prose.ts';
import { isItem, itemText, type Unit } from './unit.ts';

/** A block of prose and the lines of the capture that it is made of. */
export type PlacedBlock = Block & Pick<Unit, 'first' | 'last'>;

/** Makes blocks of the prose: list items, subheads (short lines with text below) and paragraphs. */
export function blocksOf(prose: readonly Unit[]): PlacedBlock[] {
  const blocks = numberBlocks(
    prose.map((unit, index) => {
      if (isItem(unit.text)) return { kind: 'item', text: itemText(unit.text) };
      const below = prose[index + 1];
      const isHeading = isSubheadLike(unit.text) && below !== undefined && !isSubheadLike(below.text);
      return { kind: isHeading ? 'heading' : 'paragraph', text: unit.text };
    }),
  );
  return blocks.map((block, index) => {
    const { first, last } = prose[index] as Unit;
    return { ...block, first, last };
  });
}
