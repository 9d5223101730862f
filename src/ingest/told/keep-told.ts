import { proseText, startsOf } from '../../domain/block.ts';
import { numberedIds } from '../../domain/numbered-ids.ts';
import { quoteAll } from '../../domain/quote-all.ts';
import type { Reading } from '../../domain/reading.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Span } from '../../domain/sentence.ts';
import type { ToldDate } from '../../domain/told-date.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import type { Finding } from './finding.ts';
import { findTimes } from './find-times.ts';
import { keywordsOf } from './keywords.ts';
import { type Reference, referenceOf } from './reference.ts';
import { resolveWords } from './resolve-words.ts';

/** No sentence of news is longer; of a table without full stops this much is read. */
const LONGEST = 2000;

/** A time as found: its place in the prose, and what it was resolved to. */
interface Told extends Span {
  readonly block: string;
  readonly sentence: string;
  readonly finding: Finding;
}

/**
 * The times that an article tells, as its reading keeps them: each with an address made of its
 * sentence and its words, and its words as evidence. What the record asserts of one wins over what
 * was read; what it drops is kept apart, with the reason. Words that stand again in the same
 * surroundings cannot be pointed at; they are left out.
 */
export function keepTold(
  blocks: readonly CutBlock[],
  published: string | null,
  language: Language,
  asserted: CaptureRecord['told'] = {},
): Pick<Reading, 'told' | 'toldDropped'> {
  const starts = startsOf(blocks.map(({ text }) => text));
  const reference = referenceOf(published);
  const found = blocks.flatMap((block, index) =>
    toldIn(block, starts[index] ?? 0, reference, language),
  );
  const prose = proseText(blocks);
  const quotes = quoteAll(prose, found);
  const ids = numberedIds(
    't',
    found.map(({ sentence, start, end }) => `${sentence}\n${prose.slice(start, end)}`),
  );
  const kept = found.flatMap(({ block, sentence, finding: { date, rule, why } }, index) => {
    const [quote, id = ''] = [quotes[index], ids[index]];
    if (quote === undefined) return [];
    const keywords = keywordsOf(sentence, language);
    return [{ id, words: { ...quote, block }, date, rule, why, keywords }];
  });
  return {
    told: kept.flatMap((one) => corrected(one, asserted[one.id])),
    toldDropped: kept.flatMap(({ id, words }) => {
      const assertion = asserted[id];
      return assertion && 'drop' in assertion ? [{ id, words, why: assertion.drop }] : [];
    }),
  };
}

function toldIn(
  { id, text, sentences }: CutBlock,
  offset: number,
  reference: Reference,
  language: Language,
): Told[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    return findTimes(sentence, language).flatMap((span) => {
      const finding = resolveWords(sentence, span, reference, language);
      const at = offset + start;
      const place = { block: id, sentence, start: at + span.start, end: at + span.end };
      return finding === undefined ? [] : [{ ...place, finding }];
    });
  });
}

type Assertion = NonNullable<CaptureRecord['told']>[string];

function corrected(told: ToldDate, assertion: Assertion | undefined): ToldDate[] {
  if (assertion === undefined) return [told];
  if ('drop' in assertion) return [];
  return [{ ...told, date: assertion.value, rule: 'asserted', why: assertion.basis }];
}
