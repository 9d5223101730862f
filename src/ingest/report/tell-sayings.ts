import type { Block } from '../../domain/block.ts';
import { placesIn } from '../../domain/place-evidence.ts';
import type { Quotation } from '../../domain/quotation.ts';
import { spokenWords } from '../../domain/spoken-words.ts';
import { SHARED_BY_PRINT, wordPrints } from '../../domain/word-prints.ts';
import type { ToldSaying } from './told-capture.ts';

/** Tells of the quotations that are long enough to be known again elsewhere. */
export function tellSayings(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
): ToldSaying[] {
  const placeOf = placesIn(blocks);
  return quotations.flatMap(({ words: quote, speaker }) => {
    const words = spokenWords(quote.exact).map(({ plain }) => plain);
    const block = blocks.find(({ id }) => id === quote.block);
    if (words.length < SHARED_BY_PRINT || block === undefined) return [];
    const span = placeOf(block, quote);
    if (span === undefined) return [];
    const place = { block: block.id, ...span };
    return [{ speaker: speaker.name, place, prints: wordPrints(words) }];
  });
}
