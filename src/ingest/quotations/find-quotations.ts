import type { Block } from '../../domain/block.ts';
import { namesOf, type Passage } from './article-names.ts';
import { attribute, type Attributed } from './attribute.ts';
import { findRuns } from './find-runs.ts';
import { Focus } from './focus.ts';
import type { Place } from './hand-over.ts';
import { type KnownNames, knownTerms } from './known-terms.ts';
import type { GivenUp, Quotation, Words } from './quotation.ts';
import { readRun, type Spoken } from './read-run.ts';
import { tokensOf } from './tokens.ts';

/** The quotations of an article, in reading order, and the marks that could not be read. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly givenUp: readonly GivenUp[];
}

/** Reads who said what: marks → quotations and scare quotes → attributions → speakers. */
export function findQuotations(blocks: readonly Block[], knowledge: KnownNames): Quotations {
  const runs = findRuns(blocks);
  const passages = blocks.map((block, index) => ({
    index,
    block,
    tokens: tokensOf(block.text, runs[index]?.runs ?? []),
  }));
  const termOf = knownTerms(knowledge);
  const context = {
    passages,
    names: namesOf(passages, (name) => termOf(name)?.words ?? []),
    focus: new Focus(),
    termOf,
  };
  const attributed = attribute(context, passages.map(spokenIn));
  return {
    quotations: attributed.map(quotationOf),
    givenUp: runs.flatMap(({ givenUp }) => givenUp),
  };
}

function spokenIn({ block, tokens }: Passage): Spoken[] {
  const found: Spoken[] = [];
  for (const [index, { kind }] of tokens.entries()) {
    if (kind !== 'run') continue;
    const spoken = readRun(tokens, index, found.at(-1), block.kind === 'heading');
    if (spoken !== undefined) found.push(spoken);
  }
  return found;
}

function quotationOf({ passage, spoken, resolution, cue, continues }: Attributed): Quotation {
  const { block, tokens } = passage;
  const { start = 0, end = 0 } = tokens[spoken.run]?.run ?? {};
  const { speaker, resolved, why } = resolution;
  return {
    kind: spoken.kind,
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    cue: cue && wordsAt(cue),
    speaker,
    resolved,
    why,
    continues,
  };
}

function wordsAt({ passage: { block, tokens }, token: at }: Place): Words | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { start, end } = token;
  return { block: block.id, start, end, words: block.text.slice(start, end) };
}
