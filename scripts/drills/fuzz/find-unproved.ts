import { proseText, startsOf } from '../../../src/domain/block.ts';
import { findQuote } from '../../../src/domain/text-quote.ts';
import { claimsOf } from '../../../src/gates/evidence-stands-once.ts';
import type { Ingested } from '../../../src/ingest/ingest.ts';

/**
 * Looks up every quote of a reading as a stranger would, in all of the prose or all lines: it stands
 * there once, in the place that it names, and is whole Unicode, as other programs want it.
 */
export function findUnproved({ entry: { blocks }, reading }: Ingested): string[] {
  const prose = {
    whole: proseText(blocks),
    names: blocks.map(({ id }) => id),
    starts: startsOf(blocks.map(({ text }) => text)),
  };
  const texts = reading.ledger.map(({ text }) => text);
  const captured = {
    whole: texts.join('\n'),
    names: reading.ledger.map(({ line }) => String(line)),
    starts: startsOf(texts),
  };
  const torn = [...blocks.map(({ text }) => text), ...texts].find((text) => !text.isWellFormed());
  if (torn !== undefined) return [`has words that are no Unicode: ${JSON.stringify(torn)}`];
  return claimsOf(reading).flatMap(({ of, evidence }) => {
    const [{ whole, names, starts }, named] =
      'block' in evidence ? [prose, evidence.block] : [captured, String(evidence.line)];
    const found = findQuote(whole, evidence);
    const [start] = found;
    const words = `the quote of ${of}, ${JSON.stringify(evidence)},`;
    if (start === undefined || found.length > 1) {
      return [`${words} stands ${String(found.length)} times`];
    }
    const places = [start, start + evidence.exact.length - 1].map(
      (offset) => names[starts.findLastIndex((begin) => begin <= offset)],
    );
    if (places.some((place) => place !== named)) return [`${words} stands in ${places.join(', ')}`];
    const { prefix, exact, suffix } = evidence;
    const isWhole = [prefix, exact, suffix].every((part) => part.isWellFormed());
    return isWhole ? [] : [`${words} cuts a sign in two`];
  });
}
