import type { Block } from './block.ts';
import type { LineEvidence, Proof, ProseEvidence } from './evidence.ts';
import type { LedgerRow } from './ledger.ts';
import { sentenceAt, sentencesOf, type Span } from './sentence.ts';
import type { Language } from '../language/language.ts';

/** A block with its sentences: they are cut once. */
export interface CutBlock extends Block {
  readonly sentences: readonly Span[];
}

/** Cuts the sentences of a block by the words of its language. */
export function cutBlock(block: Block, { sentences }: Language): CutBlock {
  return { ...block, sentences: sentencesOf(block.text, sentences) };
}

/** Words of the prose where they stand: offsets in the text of their block. */
export interface ProseWords extends Span {
  readonly block: CutBlock;
}

/** Words of a line of the capture where they stand. */
export interface LineWords extends Span {
  readonly line: LedgerRow;
}

/** A thing of which each piece of evidence has become the words themselves, in their place. */
export type Placed<Thing> = Thing extends ProseEvidence
  ? ProseWords
  : Thing extends LineEvidence
    ? LineWords
    : Thing extends object
      ? { readonly [Key in keyof Thing]: Placed<Thing[Key]> }
      : Thing;

/** The words of the prose that a proof rests on; none where it is an assertion or a line. */
export function proseOf(proof: Placed<Proof>): ProseWords | undefined {
  return proof.by === 'reading' && 'block' in proof.evidence ? proof.evidence : undefined;
}

/** The words as they are written. */
export function textOf(words: ProseWords | LineWords): string {
  const { text } = 'block' in words ? words.block : words.line;
  return text.slice(words.start, words.end);
}

/** The sentence around words of the prose, or the sentences where the words are several. */
export function sentenceOf({ block, start, end }: ProseWords): Span {
  const last = sentenceAt(block.sentences, Math.max(start, end - 1));
  return { start: sentenceAt(block.sentences, start).start, end: Math.max(end, last.end) };
}
