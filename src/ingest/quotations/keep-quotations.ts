import { createHash } from 'node:crypto';
import { type Block, proseText } from '../../domain/block.ts';
import type { ProseEvidence } from '../../domain/evidence.ts';
import type { Quotation as Kept } from '../../domain/quotation.ts';
import type { Reading } from '../../domain/reading.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import { quoteAt } from '../../domain/text-quote.ts';
import { startsOf } from '../understand/spans.ts';
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
 * each of its words as evidence. What the record asserts of a speaker wins over what was read.
 */
export function keepQuotations(
  blocks: readonly Block[],
  knowledge: KnownNames,
  asserted: CaptureRecord['speakers'] = {},
): Pick<Reading, 'quotations' | 'unreadMarks'> {
  const { quotations, givenUp } = findQuotations(blocks, knowledge);
  const evidenceOf = evidenceIn(blocks);
  const ids = idsOf(quotations);
  return {
    quotations: quotations.map((quotation, index) => {
      const kept = keptAs(quotation, ids[index] ?? '', evidenceOf);
      const assertion = asserted[kept.id];
      return assertion === undefined ? kept : corrected(kept, assertion, knowledge);
    }),
    unreadMarks: givenUp.map(({ why, ...place }) => ({ mark: evidenceOf(place), why })),
  };
}

function keptAs(
  { kind, cue, speaker, resolved, why, ...place }: Quotation,
  id: string,
  evidenceOf: (place: Place) => ProseEvidence,
): Kept {
  return {
    id,
    kind,
    words: evidenceOf(place),
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

function evidenceIn(blocks: readonly Block[]): (place: Place) => ProseEvidence {
  const text = proseText(blocks);
  const starts = startsOf(blocks.map((block) => block.text));
  const offsets = new Map(blocks.map(({ id }, index) => [id, starts[index] ?? 0]));
  return ({ block, start, end }) => {
    const offset = offsets.get(block) ?? 0;
    return { ...quoteAt(text, offset + start, offset + end), block };
  };
}
