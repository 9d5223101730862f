import type { Candidate } from '../../../domain/quotation.ts';
import { finalAttribution } from '../attribution/attribution-final.ts';
import { clauseSubject } from '../attribution/clause-subject.ts';
import type { Spoken } from '../attribution/read-runs.ts';
import type { Passage } from '../phrases/passage.ts';
import type { Token } from '../phrases/token.ts';
import { candidatesFor } from './candidates.ts';
import { isCaption } from './caption.ts';
import type { Context, Handed, Place, Resolution } from './context.ts';
import { handOver, type Sentence } from './hand-over.ts';
import { rememberDocuments, rememberNames, rememberOwner, rememberSpeaker } from './remember.ts';
import { whoSpeaks } from './who-speaks.ts';

/** A quotation with its speaker and the place of its cue. */
export interface Attributed {
  readonly passage: Passage;
  readonly spoken: Spoken;
  readonly resolution: Resolution;
  /** Who may have spoken, where that is not sure. */
  readonly candidates: readonly Candidate[];
  readonly cue: Place | null;
}

/**
 * Attributes the quotations of an article in reading order, each in the light of those before.
 * `onSentence` is told of every sentence, when its subject is known.
 */
export function attribute(
  context: Context,
  spoken: readonly (readonly Spoken[])[],
  onSentence?: (sentence: Sentence) => void,
): Attributed[] {
  const found: Attributed[] = [];
  let handed: Handed | undefined;
  for (const passage of context.passages) {
    const { tokens } = passage;
    const own = spoken[passage.index] ?? [];
    if (own.length === 0 && isCaption(context.passages, passage)) continue;
    let next = 0;
    for (let from = 0; from < tokens.length; from = sentenceEnd(tokens, from)) {
      const to = sentenceEnd(tokens, from);
      const first = next;
      while ((own[next]?.run ?? Infinity) < to) next++;
      const { attributed, leaves } = readSentence(
        context,
        { passage, from, to },
        own.slice(first, next),
        handed,
        onSentence,
      );
      found.push(...attributed);
      handed = leaves;
    }
  }
  return found;
}

/** One sentence: its quotations, and what it leaves to the next. */
function readSentence(
  context: Context,
  place: Sentence,
  spoken: readonly Spoken[],
  handed: Handed | undefined,
  onSentence?: (sentence: Sentence) => void,
): { attributed: Attributed[]; leaves: Handed | undefined } {
  const { passage, from, to } = place;
  const { block, tokens } = passage;
  const subject = finalAttribution(tokens, from)?.speaker ?? clauseSubject(tokens, from, to);
  if (subject?.kind === 'role') rememberOwner(context, passage, subject);
  const resolution = subject && whoSpeaks(context, passage, subject);
  if (block.kind !== 'heading') rememberSpeaker(context, passage, resolution, subject);
  onSentence?.(place);
  const attributed: Attributed[] = [];
  for (const one of spoken) {
    const found = attributeOne(context, passage, one, handed, attributed.at(-1));
    attributed.push(found);
    handed = { resolution: found.resolution, by: 'quotation', passage, cue: null };
    rememberSpeaker(
      context,
      passage,
      found.resolution,
      one.verdict.attribution?.speaker ?? undefined,
    );
  }
  const last = attributed.at(-1)?.resolution ?? resolution;
  if (block.kind !== 'heading') {
    rememberNames(context, passage, from);
    rememberSpeaker(context, passage, last);
  }
  rememberDocuments(context, passage, from, to, last);
  const isQuiet = attributed.length > 0 || block.kind === 'heading';
  return { attributed, leaves: isQuiet ? handed : handOver(place, resolution, handed) };
}

function attributeOne(
  context: Context,
  passage: Passage,
  spoken: Spoken,
  handed: Handed | undefined,
  before: Attributed | undefined,
): Attributed {
  const { attribution, split } = spoken.verdict;
  const token = attribution?.cue ?? null;
  const place = attribution?.passage ?? passage;
  const isNear = handed !== undefined && passage.index - handed.passage.index <= 1;
  const around = {
    isAttributed: token !== null,
    isDropped: attribution?.speaker === null && passage.tokens[token ?? -1]?.cue?.isFree === true,
    split: split ? before?.resolution : undefined,
    handed: isNear ? handed : undefined,
  };
  const resolution = whoSpeaks(context, place, attribution?.speaker ?? undefined, around);
  const own = token === null ? null : { passage: place, token };
  const isHanded = attribution?.speaker == null && !split;
  const cue = own ?? (isHanded && isNear ? handed.cue : null);
  const isUnsure = resolution.certainty[spoken.verdict.kind] === 'unsure';
  const phrase = attribution?.speaker ?? undefined;
  const candidates = isUnsure ? candidatesFor(context, passage, resolution, phrase) : [];
  return { passage, spoken, resolution, candidates, cue };
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++;
  return to;
}
