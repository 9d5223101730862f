import type { Unit } from '../unit.ts';

/** So many words in a row are no chance. */
const ROW = 3;
/** Page data with fewer words states no text but a summary. */
const LEAST = 60;

/**
 * Tells how much of a line stands in the text that page data states: the share of its rows of three
 * words, 1 being all. Undefined where page data states no text.
 */
export function statedText(data: readonly Unit[]): ((text: string) => number) | undefined {
  const bodies = data.flatMap(({ line }) => (line.data?.key === 'body' ? [line.data.value] : []));
  // Some programs leave their markup in it.
  const words = wordsOf(bodies.join(' ').replace(/<[^<>]{0,500}>|&[a-z0-9#]{1,8};/gi, ' '));
  if (words.length < LEAST) return undefined;
  const rows = new Set(rowsOf(words));
  return (text) => {
    const own = rowsOf(wordsOf(text));
    return own.filter((row) => rows.has(row)).length / Math.max(1, own.length);
  };
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function rowsOf(words: readonly string[]): string[] {
  const last = Math.max(1, words.length - ROW + 1);
  return Array.from({ length: last }, (_, index) => words.slice(index, index + ROW).join(' '));
}
