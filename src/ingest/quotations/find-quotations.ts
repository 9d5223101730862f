import type { Quotation as Kept } from '../../domain/quotation.ts';
import type { Span } from '../../domain/sentence.ts';
import type { CutBlock } from '../../domain/words.ts';
import type { Language } from '../../language/language.ts';
import { isSpoken, readRuns } from './attribution/read-runs.ts';
import { findRuns } from './marks/find-runs.ts';
import type { GivenUp } from './marks/run.ts';
import { asNames } from './phrases/name-words.ts';
import { type Words, wordsBetween } from './phrases/passage.ts';
import { tokensOf } from './phrases/tokens.ts';
import { type Reported, reportedIn } from './reported/find-reported.ts';
import { namesOf } from './speaker/article-names.ts';
import { attribute, type Attributed } from './speaker/attribute.ts';
import type { Resolution, Speaker } from './speaker/context.ts';
import { Focus } from './speaker/focus.ts';
import type { Sentence } from './speaker/hand-over.ts';
import { type KnownNames, knownTerms } from './speaker/known-terms.ts';

/** Words in quotation marks that somebody said or wrote; offsets are those of the words inside. */
export interface Quotation
  extends
    Span,
    Pick<Kept, 'kind' | 'rule' | 'resolved' | 'speakerRule' | 'certainty' | 'candidates'> {
  readonly block: string;
  readonly text: string;
  /** The words that say that something was said: `said`, `in a statement`. */
  readonly cue: Words | null;
  readonly speaker: Speaker;
}

/** The quotations of an article, in reading order, and the marks that could not be read. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  /** What it reports without marks, where that is asked for. */
  readonly reported: readonly Quotation[];
  readonly givenUp: readonly GivenUp[];
}

/** Reads who said what: marks → phrases → attributions → speakers; and what is `reported` without marks. */
export function findQuotations(
  blocks: readonly CutBlock[],
  knowledge: KnownNames,
  language: Language,
  { withReported = false } = {},
): Quotations {
  const { speech } = language;
  if (speech === undefined) return { quotations: [], reported: [], givenUp: [] };
  const runs = findRuns(blocks, speech);
  const passages = blocks.map((block, index) => ({
    index,
    block,
    tokens: asNames(tokensOf(block, runs[index]?.runs ?? [], { ...language, speech }), speech),
  }));
  const termOf = knownTerms(knowledge, speech);
  const context = {
    passages,
    names: namesOf(passages, speech, (name) => termOf(name)?.words ?? []),
    focus: new Focus(),
    speech,
    termOf,
  };
  const spoken = passages.map((passage, index) =>
    readRuns(passage, speech, passages[index - 1], passages[index + 1]).filter(isSpoken),
  );
  const reported: Reported[] = [];
  // Of a whole paragraph at once: one of a thousand sentences would else be gone through for each.
  const quoted = spoken.map((runs) => new Set(runs.map(({ run }) => run)));
  const report = (sentence: Sentence) => {
    const own = quoted[sentence.passage.index] ?? new Set();
    reported.push(...reportedIn(context, sentence, own));
  };
  const attributed = attribute(context, spoken, withReported ? report : undefined);
  return {
    quotations: attributed.map(quotationOf),
    reported: reported.map(reportedOf),
    givenUp: runs.flatMap(({ givenUp }) => givenUp),
  };
}

function quotationOf({ passage, spoken, resolution, candidates, cue }: Attributed): Quotation {
  const { block, tokens } = passage;
  const { start = 0, end = 0 } = tokens[spoken.run]?.run ?? {};
  const { kind } = spoken.verdict;
  const certainty = resolution.certainty[kind];
  const { speaker, resolved } = certainty === 'unsure' ? unsure(resolution) : resolution;
  return {
    kind,
    rule: spoken.rule,
    ...{ block: block.id, start, end, text: block.text.slice(start, end) },
    cue: cue && wordsBetween(cue.passage, cue.token, cue.token + 1),
    ...{ speaker, resolved, speakerRule: resolution.rule, certainty, candidates: [...candidates] },
  };
}

/** A speaker who is not sure: whom the rule found stands among the candidates alone. */
function unsure({ speaker: { mention } }: Resolution): Pick<Resolution, 'speaker' | 'resolved'> {
  return { speaker: { kind: 'unknown', id: null, name: null, mention }, resolved: 'unknown' };
}

function reportedOf({ passage, clause, resolution, cue }: Reported): Quotation {
  const { block, start, end, words } = wordsBetween(passage, clause.first, clause.last);
  const certainty = resolution.certainty.reported;
  const { speaker, resolved } = certainty === 'unsure' ? unsure(resolution) : resolution;
  return {
    ...{ kind: 'reported', rule: clause.rule, block, start, end, text: words },
    cue: wordsBetween(cue.passage, cue.token, cue.token + 1),
    ...{ speaker, resolved, speakerRule: resolution.rule, certainty, candidates: [] },
  };
}
