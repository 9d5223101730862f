import { type Block, numberBlocks } from '../../domain/block.ts';
import { cutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import type { KnownNames } from './speaker/known-terms.ts';
import type { Speaker } from './speaker/context.ts';

/** A quotation as the exchange format of the scorers has it: offsets are those of the whole text. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is reported without marks is called indirect there. */
  readonly type: 'direct' | 'partial' | 'indirect';
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  /** The rule that found the speaker, or left it unknown. */
  readonly speakerRule: string;
  readonly certainty: Quotation['certainty'];
  /** Who may have spoken, where that is not sure. */
  readonly candidates: readonly string[];
}

/** Reads the quotations of a plain text whose paragraphs are its lines; and what it reports without marks, if asked. */
export function quotesInText(
  text: string,
  knowledge: KnownNames,
  language: Language,
  { withReported = false } = {},
): Quote[] {
  const { blocks, starts } = paragraphsOf(text);
  const cut = blocks.map((block) => cutBlock(block, language));
  const { quotations, reported } = findQuotations(cut, knowledge, language, { withReported });
  return [...quotations, ...reported].map(({ kind, block, start, end, speaker, ...rest }) => {
    const offset = starts.get(block) ?? 0;
    const place = speaker.mention;
    const placeOffset = place === null ? 0 : (starts.get(place.block) ?? 0);
    return {
      start: offset + start,
      end: offset + end,
      text: rest.text,
      type: kind === 'reported' ? 'indirect' : kind,
      speaker: wordsFor(speaker, rest.resolved),
      speakerStart: place && placeOffset + place.start,
      speakerEnd: place && placeOffset + place.end,
      speakerRule: rest.speakerRule,
      certainty: rest.certainty,
      candidates: rest.candidates.map(({ name }) => name),
    };
  });
}

/** The name; for a speaker described but not named (“a spokesman”) the description. */
function wordsFor({ name, mention }: Speaker, resolved: Quotation['resolved']): string | null {
  return name ?? (resolved === 'unknown' ? null : (mention?.words ?? null));
}

function paragraphsOf(text: string): { blocks: Block[]; starts: Map<string, number> } {
  const lines = [...text.matchAll(/[^\r\n]*[^\s][^\r\n]*/g)];
  const blocks = numberBlocks(
    lines.map(({ 0: line }) => ({ kind: 'paragraph' as const, text: line })),
  );
  return { blocks, starts: new Map(blocks.map(({ id }, index) => [id, lines[index]?.index ?? 0])) };
}
