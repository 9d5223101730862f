import type { Language } from '../language/language.ts';
import type { Article } from './article.ts';
import type { Block } from './block.ts';
import type { Span } from './sentence.ts';
import { cutBlock, type CutBlock, type ProseWords, sentenceOf } from './words.ts';

/** Words of a sentence that an excerpt keeps on each side of what it is made for. */
const AROUND = 3;
/** As many characters may those words have at the most. */
const LONGEST = 120;
/** Stands for what an excerpt leaves out. */
const LEFT_OUT = '[…]';

const WORDS_BEFORE = new RegExp(`(?:\\S+\\s+){0,${String(AROUND)}}\\S*$`);
const WORDS_AFTER = new RegExp(`^\\S*(?:\\s+\\S+){0,${String(AROUND)}}`);

/** An excerpt of an article's prose, and the way to the same words in it. */
export interface Excerpt {
  readonly blocks: readonly CutBlock[];
  /** The same words as they stand in the excerpt; null where it leaves them out. */
  readonly wordsIn: (words: ProseWords) => ProseWords | null;
}

/** A stretch that an excerpt keeps: where it stood in its block, and where it stands now. */
interface Piece extends Span {
  readonly now: number;
}

/**
 * Cuts prose down to the given words and a few of their sentence around them. What is left out is
 * marked; a block of which nothing is kept is gone; the others keep their ids.
 */
export function excerptOf(
  { blocks, language }: Pick<Article, 'blocks' | 'language'>,
  keep: readonly ProseWords[],
): Excerpt {
  const words = Map.groupBy(keep, ({ block }) => block);
  const cut = new Map(
    blocks.flatMap((block) => {
      const kept = words.get(block);
      return kept === undefined ? [] : [[block, cutDown(block, kept, language)] as const];
    }),
  );
  return {
    blocks: [...cut.values()].map(({ block }) => block),
    wordsIn: ({ block: whole, start, end }) => {
      const { block, pieces = [] } = cut.get(whole) ?? {};
      const piece = pieces.find((one) => one.start <= start && end <= one.end);
      if (block === undefined || piece === undefined) return null;
      const moved = piece.now - piece.start;
      return { block, start: start + moved, end: end + moved };
    },
  };
}

function cutDown(
  whole: Block,
  words: readonly ProseWords[],
  language: Language,
): { block: CutBlock; pieces: Piece[] } {
  const stretches = joined(words.map(stretchAround));
  const pieces: Piece[] = [];
  let text = '';
  for (const { start, end } of stretches) {
    if (start > 0) text += text === '' ? `${LEFT_OUT} ` : ` ${LEFT_OUT} `;
    pieces.push({ start, end, now: text.length });
    text += whole.text.slice(start, end);
  }
  const isWhole = (stretches.at(-1)?.end ?? 0) >= whole.text.trimEnd().length;
  const block = { ...whole, text: isWhole ? text : `${text} ${LEFT_OUT}` };
  return { block: cutBlock(block, language), pieces };
}

function stretchAround(words: ProseWords): Span {
  const { block, start, end } = words;
  const sentence = sentenceOf(words);
  const from = Math.max(sentence.start, start - LONGEST);
  const before = WORDS_BEFORE.exec(block.text.slice(from, start))?.[0] ?? '';
  const to = Math.min(sentence.end, end + LONGEST);
  const after = WORDS_AFTER.exec(block.text.slice(end, to))?.[0] ?? '';
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
