import { type Block, proseText, startsOf } from '../../domain/block.ts';
import type { ProseEvidence } from '../../domain/evidence.ts';
import { numberedIds } from '../../domain/numbered-ids.ts';
import type { Quotation as Kept } from '../../domain/quotation.ts';
import type { Reading } from '../../domain/reading.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import { quoteAll } from '../../domain/quote-all.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import type { Words } from './phrases/passage.ts';
import type { KnownNames } from './speaker/known-terms.ts';

/** Words of a block, by their offsets in it. */
type Place = Pick<Words, 'block' | 'start' | 'end'>;

/**
 * The quotations of an article as its reading keeps them: each with an address made of its words,
 * each of its words as evidence. What the record asserts of a speaker wins over what was read. Words
 * that stand again in the same surroundings cannot be pointed at; they are given up.
 */
export function keepQuotations(
  blocks: readonly CutBlock[],
  knowledge: KnownNames,
  language: Language,
  asserted: CaptureRecord['speakers'] = {},
): Pick<Reading, 'quotations' | 'reported' | 'unreadMarks'> {
  const read = findQuotations(blocks, knowledge, language, { withReported: true });
  const { quotations, reported, givenUp } = read;
  const evidenceOf = evidenceIn(blocks, [...quotations, ...reported]);
  const ids = numberedIds(
    'q',
    quotations.map(({ text }) => text),
  );
  const unreadMarks: Reading['unreadMarks'] = givenUp.map((one) => ({ ...one }));
  const kept = quotations.flatMap((quotation, index) => {
    const words = evidenceOf(quotation);
    if (words !== null) return [keptAs(quotation, ids[index] ?? '', words, evidenceOf)];
    const { block, start, end } = quotation;
    unreadMarks.push({ block, start, end, rule: 'said-again-in-the-same-words' });
    return [];
  });
  const asAsserted = (one: Kept) => {
    const assertion = asserted[one.id];
    return assertion === undefined ? one : corrected(one, assertion, knowledge);
  };
  return {
    quotations: kept.map(asAsserted),
    reported: keepReported(reported, evidenceOf).map(asAsserted),
    unreadMarks,
  };
}

/** What is reported without marks; a clause that stands again in the same surroundings is left out. */
function keepReported(
  reported: readonly Quotation[],
  evidenceOf: (place: Place) => ProseEvidence | null,
): Kept[] {
  const ids = numberedIds(
    'r',
    reported.map(({ text }) => text),
  );
  return reported.flatMap((one, index) => {
    const words = evidenceOf(one);
    return words === null ? [] : [keptAs(one, ids[index] ?? '', words, evidenceOf)];
  });
}

function keptAs(
  { kind, rule, cue, speaker, resolved, speakerRule, certainty, candidates }: Quotation,
  id: string,
  words: ProseEvidence,
  evidenceOf: (place: Place) => ProseEvidence | null,
): Kept {
  return {
    id,
    kind,
    rule,
    words,
    cue: cue && evidenceOf(cue),
    speaker: { ...speaker, mention: speaker.mention && evidenceOf(speaker.mention) },
    resolved,
    ...{ speakerRule, certainty, candidates },
    why: null,
  };
}

function corrected(
  kept: Kept,
  { value, basis }: { readonly value: string | null; readonly basis: string },
  { byId }: KnownNames,
): Kept {
  const { kind = 'unknown', label: name = null } = byId.get(value ?? '') ?? {};
  const speaker = { kind, id: value, name, mention: null } as const;
  const by = { resolved: 'asserted', speakerRule: 'asserted', why: basis } as const;
  return { ...kept, speaker, ...by, certainty: 'stated', candidates: [] };
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
