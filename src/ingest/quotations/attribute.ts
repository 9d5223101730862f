import type { Passage } from './article-names.ts';
import { finalAttribution } from './attribution-final.ts';
import { clauseSubject } from './clause-subject.ts';
import { type Handed, handOver, type Place, type Sentence } from './hand-over.ts';
import type { Spoken } from './read-run.ts';
import { rememberDocuments, rememberNames, rememberOwner, rememberSpeaker } from './remember.ts';
import {
  type Context,
  type Resolution,
  resolveSpeaker,
  unknownSpeaker,
} from './resolve-speaker.ts';
import type { Token } from './tokens.ts';

/** A quotation with its speaker and the place of its cue. */
export interface Attributed {
  readonly passage: Passage;
  readonly spoken: Spoken;
  readonly resolution: Resolution;
  readonly cue: Place | null;
  /** True where it goes on with the quotation before it. */
  readonly continues: boolean;
}

/** Attributes the quotations of an article in reading order, each in the light of those before. */
export function attribute(context: Context, spoken: readonly (readonly Spoken[])[]): Attributed[] {
  const found: Attributed[] = [];
  let handed: Handed | undefined;
  for (const passage of context.passages) {
    const { tokens } = passage;
    const own = spoken[passage.index] ?? [];
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
): { attributed: Attributed[]; leaves: Handed | undefined } {
  const { passage, from, to } = place;
  const { block, tokens } = passage;
  const subject = finalAttribution(tokens, from)?.speaker ?? clauseSubject(tokens, from, to);
  if (subject?.kind === 'role') rememberOwner(context, passage, subject);
  const resolution = subject && resolveSpeaker(context, passage, subject);
  rememberSpeaker(context, passage, resolution);
  const attributed: Attributed[] = [];
  for (const one of spoken) {
    const found = attributeOne(context, passage, one, handed, attributed.at(-1));
    attributed.push(found);
    handed = { resolution: found.resolution, why: 'goes-on', passage, cue: null };
    rememberSpeaker(context, passage, found.resolution);
  }
  rememberNames(context, passage, from);
  const last = attributed.at(-1)?.resolution ?? resolution;
  rememberSpeaker(context, passage, last);
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
  const { attribution, split } = spoken;
  const found = (resolution: Resolution, cue: Place | null, continues = false): Attributed => ({
    passage,
    spoken,
    resolution,
    cue,
    continues,
  });
  if (attribution !== null && (attribution.speaker !== null || attribution.cue !== null)) {
    const cue = attribution.cue === null ? null : { passage, token: attribution.cue };
    const { speaker } = attribution;
    return found(
      speaker ? resolveSpeaker(context, passage, speaker) : unknownSpeaker('subject-not-read'),
      cue,
    );
  }
  if (split && before !== undefined) {
    return found(goingOn(before.resolution, 'split-by-its-attribution'), null, true);
  }
  if (handed?.resolution === undefined || passage.index - handed.passage.index > 1) {
    return found(unknownSpeaker('nobody-named-near'), null);
  }
  const { resolution, why, cue } = handed;
  return found(goingOn(resolution, why), cue, why === 'goes-on');
}

function goingOn(source: Resolution, why: string): Resolution {
  return { ...source, resolved: source.resolved === 'unknown' ? 'unknown' : 'continued', why };
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++;
  return to;
}
