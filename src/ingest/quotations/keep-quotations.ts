import { createHash } from 'node:crypto';
import { type Block, proseText, startsOf } from '../../domain/block.ts';
import type { ProseEvidence } from '../../domain/evidence.ts';
import type { Quotation as Kept } from '../../domain/quotation.ts';
import type { Reading } from '../../domain/reading.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import { quoteAll } from '../../domain/quote-all.ts';
import { findQuotations } from './find-quotations.ts';
import type { KnownNames } from './known-terms.ts';
import type { Quotation } from './quotation.ts';

/** Words of a block, by their offsets in it. */
interface Place {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The quotations of an article as its reading keeps them: each with an address made of its words,
 * each of its words as evidence. What the record asserts of a speaker wins over what was read. Words
 * that stand again in the same surroundings cannot be pointed at; they are given up.
 */
export function keepQuotations(
  blocks: readonly Block[],
  knowledge: KnownNames,
  asserted: CaptureRecord['speakers'] = {},
): Pick<Reading, 'quotations' | 'unreadMarks'> {
  const { quotations, givenUp } = findQuotations(blocks, knowledge);
  const evidenceOf = evidenceIn(blocks, quotations);
  const ids = idsOf(quotations);
  const unreadMarks: Reading['unreadMarks'] = givenUp.map(({ block, start, end, why }) => ({
    block,
    start,
    end,
    why,
  }));
  const kept = quotations.flatMap((quotation, index) => {
    const words = evidenceOf(quotation);
    if (words !== null) return [keptAs(quotation, ids[index] ?? '', words, evidenceOf)];
    const { block, start, end } = quotation;
    unreadMarks.push({ block, start, end, why: 'said-again-in-the-same-words' });
    return [];
  });
  return {
    quotations: kept.map((one) => {
      const assertion = asserted[one.id];
      return assertion === undefined ? one : corrected(one, assertion, knowledge);
    }),
    unreadMarks,
  };
}

function keptAs(
  { kind, cue, speaker, resolved, why }: Quotation,
  id: string,
  words: ProseEvidence,
  evidenceOf: (place: Place) => ProseEvidence | null,
): Kept {
  return {
    id,
    kind,
    words,
    cue: cue && evidenceOf(cue),
    speaker: { ...speaker, mention: speaker.mention && evidenceOf(speaker.mention) },
    resolved,
    why,
  };
}

function corrected(
  kept: Kept,
  { value, basis }: { readonly value: string | null; readonly basis: string },
  { people, organisations }: KnownNames,
): Kept {
  const person = people.find(({ id }) => id === value);
  const organisation = organisations.find(({ id }) => id === value);
  const kind = person ? 'person' : organisation ? 'organisation' : 'unknown';
  const name = person?.label ?? organisation?.label ?? null;
  const speaker = { kind, id: value, name, mention: null } as const;
  return { ...kept, speaker, resolved: 'asserted', why: basis };
}

/** `q-` and the first eight digits of the checksum of the words; a repetition is numbered. */
function idsOf(quotations: readonly Quotation[]): string[] {
  const seen = new Map<string, number>();
  return quotations.map(({ text }) => {
    const id = `q-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  });
}

/** Finds the evidence of every place that the quotations name, all at once. */
function evidenceIn(blocks: readonly Block[], quotations: readonly Quotation[]) {
  const starts = startsOf(blocks.map((block) => block.text));
  const offsets = new Map(blocks.map(({ id }, index) => [id, starts[index] ?? 0]));
  const spanOf = ({ block, start, end }: Place) => {
    const offset = offsets.get(block) ?? 0;
    return { start: offset + start, end: offset + end };
  };
  const keyOf = (place: Place) => `${place.block} ${String(place.start)} ${String(place.end)}`;
  const places = quotations.flatMap((quotation) =>
    [quotation, quotation.cue, quotation.speaker.mention].filter((place) => place !== null),
  );
  const quotes = quoteAll(proseText(blocks), places.map(spanOf));
  const found = new Map(places.map((place, index) => [keyOf(place), quotes[index]]));
  return (place: Place): ProseEvidence | null => {
    const quote = found.get(keyOf(place));
    return quote === undefined ? null : { ...quote, block: place.block };
  };
}
