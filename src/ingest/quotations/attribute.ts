import type { Passage } from './article-names.ts';
import { cueForm } from './cue-verbs.ts';
import { isPerson } from './focus.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { type Spoken } from './read-run.ts';
import {
  type Context,
  type Resolution,
  resolveSpeaker,
  unknownSpeaker,
} from './resolve-speaker.ts';
import { resolveName } from './resolve-name.ts';
import { clauseSubject } from './subject.ts';
import type { Token } from './tokens.ts';

/** A quotation with its speaker; `cue` numbers its token. */
export interface Attributed {
  readonly passage: number;
  readonly spoken: Spoken;
  readonly resolution: Resolution;
  readonly cue: number | null;
}

/** What the sentence before leaves to a quotation without an attribution of its own. */
interface Handed {
  readonly resolution: Resolution | undefined;
  readonly why: string;
  readonly passage: number;
}

/** Attributes the quotations of an article in reading order, each in the light of those before. */
export function attribute(context: Context, spoken: readonly (readonly Spoken[])[]): Attributed[] {
  const found: Attributed[] = [];
  let handed: Handed = { resolution: undefined, why: 'nothing-before', passage: 0 };
  for (const [passage, { block, tokens }] of context.passages.entries()) {
    let next = 0;
    const own = spoken[passage] ?? [];
    for (let from = 0; from < tokens.length;) {
      const to = sentenceEnd(tokens, from);
      const subject = clauseSubject(tokens, from, to);
      const subjectIs = subject && resolveSpeaker(context, passage, subject);
      if (subject?.kind === 'name') remember(context, passage, subjectIs, 'subject');
      const before = found.length;
      for (; (own[next]?.run ?? Infinity) < to; next++) {
        const one = own[next] as Spoken;
        const attributed = attributeOne(context, passage, one, handed, found.at(-1));
        found.push(attributed);
        remember(context, passage, attributed.resolution, 'subject');
        handed = { resolution: attributed.resolution, why: 'goes-on', passage };
      }
      rememberNames(context, passage, from, to);
      remember(
        context,
        passage,
        found.length > before ? found.at(-1)?.resolution : subjectIs,
        'subject',
      );
      if (found.length === before && block.kind !== 'heading') {
        handed = handOver(tokens, from, to, subjectIs, handed, passage);
      }
      from = to;
    }
  }
  return found;
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++;
  return to;
}

function attributeOne(
  context: Context,
  passage: number,
  spoken: Spoken,
  handed: Handed,
  before: Attributed | undefined,
): Attributed {
  const { attribution, split } = spoken;
  const cue = attribution?.cue ?? null;
  if (attribution?.speaker) {
    return {
      passage,
      spoken,
      cue,
      resolution: resolveSpeaker(context, passage, attribution.speaker),
    };
  }
  const source = split ? before?.resolution : handed.resolution;
  const isNear = passage - handed.passage <= 1;
  if (source === undefined || (!split && !isNear)) {
    return { passage, spoken, cue, resolution: unknownSpeaker('nobody-named-near') };
  }
  const why = split ? 'split-by-its-attribution' : handed.why;
  const resolved = source.resolved === 'unknown' ? 'unknown' : 'continued';
  return { passage, spoken, cue, resolution: { ...source, resolved, why } };
}

/**
 * A sentence without a quotation hands its subject on, if that is somebody who can speak; else who
 * spoke before in the paragraph goes on speaking.
 */
function handOver(
  tokens: readonly Token[],
  from: number,
  to: number,
  resolution: Resolution | undefined,
  before: Handed,
  passage: number,
): Handed {
  const isColon = tokens[to - 1]?.text === ':';
  const speaks = tokens.slice(from, to).some(({ lower }) => cueForm(lower)?.strength === 'saying');
  const isNamed = resolution?.bearer !== undefined && isPerson(resolution.bearer);
  if (
    resolution !== undefined &&
    (isColon || isNamed || (speaks && resolution.resolved !== 'unknown'))
  ) {
    const why = isColon ? 'colon-before' : speaks ? 'speaks-before' : 'subject-before';
    return { resolution, why, passage };
  }
  if (before.passage === passage) return before;
  return { resolution: undefined, why: 'nobody-who-speaks-before', passage };
}

function remember(
  { focus }: Context,
  passage: number,
  resolution: Resolution | undefined,
  as: 'subject' | 'mention',
): void {
  if (resolution?.bearer) focus.add({ bearer: resolution.bearer, passage, as });
}

function rememberNames(context: Context, passage: number, from: number, to: number): void {
  const { tokens } = context.passages[passage] as Passage;
  for (let at = from; at < to; at++) {
    const phrase = readNounPhrase(tokens, at, to);
    if (phrase === undefined) continue;
    if (phrase.kind === 'name') {
      const named = resolveName(tokens, phrase, context.names);
      if (named) context.focus.add({ bearer: named.bearer, passage, as: 'mention' });
    }
    at = phrase.last - 1;
  }
}
