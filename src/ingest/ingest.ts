import type { Block } from '../domain/block.ts';
import type { Described } from '../domain/catalogue-record.ts';
import { InputError } from '../domain/problem.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Reading } from '../domain/reading.ts';
import type { CaptureRecord } from '../domain/record.ts';
import type { Vocabularies } from '../domain/vocabulary.ts';
import type { Capture } from './capture.ts';
import { clean, type CleaningKnowledge } from './clean/clean.ts';
import { composeRecord, composeReading } from './compose.ts';
import { saidByAddress } from './said-by-address.ts';
import type { Lexicon } from './understand/lexicon.ts';
import { understand } from './understand/understand.ts';

/** What ingest knows before it reads a capture. */
export interface Knowledge extends CleaningKnowledge {
  readonly vocabularies: Vocabularies;
  /** The vocabularies, made ready to be looked up in. */
  readonly lexicon: Lexicon;
}

/** What ingest makes of a capture. */
export interface Ingested {
  /** Its record, but for the day on which it came into the archive, and its words. */
  readonly entry: { readonly record: Described; readonly blocks: readonly Block[] };
  readonly reading: Reading;
  /** Names for the vocabularies, if a curator wants them. */
  readonly proposals: readonly Proposal[];
}

/** Thrown for a capture without prose. */
export class NoProse extends InputError {
  constructor(file: string) {
    const what = 'holds no prose: every line of it is page furniture.';
    const remedy = 'Capture the page again, or correct the rules in clutter.yaml.';
    super([{ file, what, remedy }]);
  }
}

/**
 * The way of the data: capture → clean → understand → entry. Pure: the same capture, record and
 * knowledge give the same entry, and every line of the capture is accounted for in its ledger.
 * Throws a `NoProse` for a capture of which nothing is text.
 */
export function ingest(capture: Capture, record: CaptureRecord, knowledge: Knowledge): Ingested {
  const { lexicon, languages } = knowledge;
  const known = { ...saidByAddress(record.url, lexicon.outlets), ...record };
  const page = clean(capture.lines, known, lexicon.outlets, knowledge);
  if (page.blocks.length === 0) throw new NoProse(capture.path);
  const understood = understand(page, known, lexicon, languages);
  return {
    entry: { record: composeRecord(capture, record, understood), blocks: page.blocks },
    reading: composeReading(capture, record, understood, page.ledger),
    proposals: understood.proposals,
  };
}
