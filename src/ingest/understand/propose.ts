import type { Proposal } from '../../domain/proposal.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import type { Claim } from '../clean/claim.ts';
import type { Decisions } from './decide.ts';
import type { Mention } from './find-terms.ts';
import { topicsOf } from './find-topics.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './name-key.ts';
import { proposeNames } from './propose-names.ts';
import { proposeOutlet } from './propose-outlet.ts';
import { proposePhrases } from './propose-phrases.ts';
import type { Proven } from './prove.ts';

/** What is understood of a page before it proposes anything. */
export interface Understood {
  readonly claims: readonly Claim[];
  readonly record: CaptureRecord;
  readonly decisions: Decisions;
  readonly tags: readonly Pick<Proven, 'value'>[];
  /** The names that the vocabularies have. */
  readonly known: readonly Mention[];
  readonly language: Language;
}

/** Everything that a page proposes for the vocabularies. */
export function propose(
  blocks: readonly CutBlock[],
  { claims, record, decisions, tags, known, language }: Understood,
  { unindexed, topics }: Lexicon,
): Proposal[] {
  const isKnown = (words: string) =>
    unindexed.has(nameKey(words)) || topicsOf(words, topics).length > 0;
  const said = { title: decisions.title.value, tags: tags.map(({ value }) => value) };
  return [
    ...proposeNames(blocks, known, unindexed, language),
    ...proposePhrases(blocks, { ...said, isKnown }, language),
    ...proposeOutlet(claims, decisions.outlet.value, record),
  ];
}
