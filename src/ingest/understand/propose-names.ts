import type { Block } from '../../domain/block.ts';
import { sentenceAt, sentencesOf } from '../../domain/sentence.ts';
import type { Span } from '../../domain/sentence.ts';
import { fold } from '../../domain/fold.ts';

/** A name that no vocabulary knows, and the sentence it stands in. */
export interface Proposal {
  readonly name: string;
  readonly sentence: string;
  readonly block: string;
}

const CAPITALISED = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{N}’'-]*)`;
const NAME = new RegExp(`${CAPITALISED}(?: (?:(?:of|the|de|del|la|for|y) ){0,2}${CAPITALISED})*`, 'gu');

/** Words whose capital says nothing: they open sentences, or are days and months. */
const COMMON = new Set(
  (
    'a an and as at but by don’t dont for from he her his i if in it its let mr mrs ms no on our she so that the ' +
    'their these they this those we what when while with you constitution president monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april may june july august september october ' +
    'november december'
  ).split(' '),
);

/**
 * Lists the names of a text that no vocabulary knows, each once: runs of capitalised words, as far
 * as no term was found in them. One word alone counts only inside a sentence, where a capital is
 * not owed to the place.
 */
export function proposeNames(
  blocks: readonly Block[],
  known: readonly (Span & { readonly block: Block })[],
  unindexed: readonly string[],
): Proposal[] {
  const ignored = new Set(unindexed.map(keyOf));
  const proposals = new Map<string, Proposal>();
  for (const block of blocks.filter(({ kind }) => kind !== 'heading')) {
    const taken = known.filter((mention) => mention.block === block);
    const openings = new Set(sentencesOf(block.text).map(({ start }) => start));
    for (const { 0: found, index } of block.text.matchAll(NAME)) {
      const overlaps = taken.some(({ start, end }) => start < index + found.length && end > index);
      const name = nameIn(found);
      const isOpening = openings.has(index) || /[“"‘(]/u.test(block.text[index - 1] ?? '');
      const isWeak = name.length < 2 || (isOpening && !name.includes(' '));
      if (overlaps || isWeak || ignored.has(keyOf(name)) || proposals.has(name)) continue;
      const { start, end } = sentenceAt(block.text, index);
      proposals.set(name, { name, sentence: block.text.slice(start, end), block: block.id });
    }
  }
  return [...proposals.values()];
}

/** What is left of a run of capitalised words without common ones at its ends and the possessive. */
function nameIn(run: string): string {
  const words = run.replace(/[’']s?$/u, '').split(' ');
  const isCommon = (word: string) => COMMON.has(word.toLowerCase());
  const first = words.findIndex((word) => !isCommon(word));
  const last = words.findLastIndex((word) => !isCommon(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}

function keyOf(name: string): string {
  return fold(name).toLowerCase();
}
