import { SENTENCES } from '../language/own/sentences.ts';
import { type Block, proseText } from './block.ts';
import type { ProseEvidence } from './evidence.ts';
import { placeOfWords } from './place-of-words.ts';
import { type Span, sentenceAt, sentencesOf } from './sentence.ts';
import { quoteAt } from './text-quote.ts';

/** Words of a sentence that an excerpt keeps on each side of what it is made for. */
const AROUND = 3;
/** As many characters may those words have at the most. */
const LONGEST = 120;
/** Stands for what an excerpt leaves out. */
const LEFT_OUT = '[…]';

const WORDS_BEFORE = new RegExp(`(?:\\S+\\s+){0,${String(AROUND)}}\\S*$`);
const WORDS_AFTER = new RegExp(`^\\S*(?:\\s+\\S+){0,${String(AROUND)}}`);

/** An excerpt of an article's prose, and the way to point at the same words in it. */
export interface Excerpt {
  readonly blocks: readonly Block[];
  /** The same words as they stand in the excerpt; null where it leaves them out. */
  readonly evidenceIn: (evidence: ProseEvidence) => ProseEvidence | null;
}

/** A stretch that an excerpt keeps: where it stood in its block, and where it stands now. */
interface Piece extends Span {
  readonly now: number;
}

/**
 * Cuts prose down to the given words and a few of their sentence around them. What is left out is
 * marked; a block of which nothing is kept is gone; the others keep their ids.
 */
export function excerptOf(blocks: readonly Block[], keep: readonly ProseEvidence[]): Excerpt {
  const places = Map.groupBy(keep, (evidence) => evidence.block);
  const cut = blocks.flatMap((block) => {
    const spans = places.get(block.id)?.map((evidence) => placeOfWords({ blocks }, evidence));
    return spans === undefined ? [] : [cutDown(block, spans)];
  });
  const kept = cut.map(({ block }) => block);
  const text = proseText(kept);
  return {
    blocks: kept,
    evidenceIn: (evidence) => {
      const place = placeOfWords({ blocks }, evidence);
      const index = kept.findIndex(({ id }) => id === evidence.block);
      const piece = cut[index]?.pieces.find(
        ({ start, end }) => start <= place.start && place.end <= end,
      );
      if (piece === undefined) return null;
      const start = startOf(kept, index) + piece.now + place.start - piece.start;
      const quote = quoteAt(text, start, start + evidence.exact.length);
      return { ...quote, block: evidence.block };
    },
  };
}

function startOf(blocks: readonly Block[], index: number): number {
  return proseText(blocks.slice(0, index)).length + (index > 0 ? 1 : 0);
}

function cutDown(block: Block, words: readonly Span[]): { block: Block; pieces: Piece[] } {
  const stretches = joined(words.map((span) => stretchAround(block.text, span)));
  const pieces: Piece[] = [];
  let text = '';
  for (const { start, end } of stretches) {
    if (start > 0) text += text === '' ? `${LEFT_OUT} ` : ` ${LEFT_OUT} `;
    pieces.push({ start, end, now: text.length });
    text += block.text.slice(start, end);
  }
  const isWhole = (stretches.at(-1)?.end ?? 0) >= block.text.trimEnd().length;
  return { block: { ...block, text: isWhole ? text : `${text} ${LEFT_OUT}` }, pieces };
}

function stretchAround(text: string, { start, end }: Span): Span {
  const sentences = sentencesOf(text, SENTENCES);
  const first = sentenceAt(sentences, start);
  const last = sentenceAt(sentences, Math.max(start, end - 1));
  const before =
    WORDS_BEFORE.exec(text.slice(Math.max(first.start, start - LONGEST), start))?.[0] ?? '';
  const after = WORDS_AFTER.exec(text.slice(end, Math.min(last.end, end + LONGEST)))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** The same stretches in their order, those that meet made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    // A space alone parts one sentence from the next.
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
