import type { Block } from '../domain/block.ts';

// Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019,
// https://doi.org/10.1016/j.jml.2019.104047).
const WORDS_A_MINUTE = 238;

/** How long an article takes to read, in whole minutes, at least one. */
export function readingMinutes(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
