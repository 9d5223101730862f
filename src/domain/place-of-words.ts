import { type Block, proseText } from './block.ts';
import type { ProseEvidence } from './evidence.ts';
import { SENTENCES } from '../language/own/sentences.ts';
import { sentenceAt, sentencesOf, type Span } from './sentence.ts';
import { findQuote } from './text-quote.ts';

/** Where words of the prose stand: the text of their block, and their offsets in it. */
export interface PlaceOfWords extends Span {
  readonly text: string;
}

/** Finds words of the prose in their block. */
export function placeOfWords(
  { blocks }: { readonly blocks: readonly Block[] },
  evidence: ProseEvidence,
): PlaceOfWords {
  const index = blocks.findIndex(({ id }) => id === evidence.block);
  const text = blocks[index]?.text ?? '';
  const blockStart = proseText(blocks.slice(0, index)).length + (index > 0 ? 1 : 0);
  const start = (findQuote(proseText(blocks), evidence)[0] ?? blockStart) - blockStart;
  return { text, start, end: start + evidence.exact.length };
}

/** The sentence around words, or the sentences where the words are several. */
export function sentencesAround({ text, start, end }: PlaceOfWords): Span {
  const sentences = sentencesOf(text, SENTENCES);
  return {
    start: sentenceAt(sentences, start).start,
    end: Math.max(end, sentenceAt(sentences, Math.max(start, end - 1)).end),
  };
}
