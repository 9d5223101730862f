import type { Article } from '../domain/article.ts';

/** With fewer letters a sentence says too little to stand alone. */
const SHORT = 60;
/** As many letters may an opening have at the most. */
const LONGEST = 220;

/**
 * The first sentence of an article, or its first few where that is short, broken off after a word
 * where it is long. Nothing where the archive may not show how the text begins.
 */
export function openingOf({ blocks, record }: Article): string | undefined {
  const first =
    record.show === 'full' ? blocks.find(({ kind }) => kind === 'paragraph') : undefined;
  if (first === undefined) return undefined;
  const end = first.sentences.find((sentence) => sentence.end >= SHORT)?.end ?? first.text.length;
  return brokenOff(first.text.slice(0, end), LONGEST);
}

/** A text of no more than some letters: where it is longer, broken off after a word, with an ellipsis. */
export function brokenOff(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest + 1).replace(/[\s\p{P}]+\S*$/u, '')} …`;
}
