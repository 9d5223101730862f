import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage, Words } from '../phrases/passage.ts';
import { type Bearer, isPerson } from './bearer.ts';
import type { Context, Handed, Resolution, Speaker } from './context.ts';
import type { PrintedName } from './printed-name.ts';

/** What a rule is asked: who speaks? */
export interface AskedSpeaker {
  readonly context: Context;
  readonly passage: Passage;
  /** The words that name the speaker, where an attribution has any, and where they stand. */
  readonly phrase: NounPhrase | undefined;
  readonly mention: Words | null;
  /** Of a name, who may bear it. */
  readonly name: PrintedName | undefined;
  /** True where there is an attribution, though its subject may not be read. */
  readonly isAttributed: boolean;
  /** True where the attribution leaves its subject out, as its language may: «…», dijo. */
  readonly isDropped: boolean;
  /** Who speaks the quotation of which this is the second part. */
  readonly split: Resolution | undefined;
  /** What the sentences before leave. */
  readonly handed: Handed | undefined;
}

/** What a rule finds; its table gives the rule's name, and how sure it is. */
export interface Found extends Omit<Resolution, 'rule' | 'certainty'> {
  /** How sure the speaker was where the quotation began that goes on. */
  readonly from?: Resolution['certainty'];
}

/** Somebody the article names. */
export function known(
  { context, mention }: AskedSpeaker,
  bearer: Bearer | undefined,
  resolved: Resolution['resolved'],
): Found | undefined {
  if (bearer === undefined) return undefined;
  return { speaker: { ...speakerNamed(bearer, context), mention }, resolved, bearer };
}

/** What a name in the article says of who bears it: of what kind, and which term, if a vocabulary has it. */
export function speakerNamed({ name, standsFor, ...bearer }: Bearer, { termOf }: Context) {
  const term = termOf(name) ?? (standsFor && termOf(standsFor.name));
  const kind: Speaker['kind'] =
    term?.kind ?? (isPerson({ name, ...bearer }) ? 'person' : 'organisation');
  return { kind, id: term?.id ?? null, name };
}

/** Somebody described at most. */
export function unnamed(
  { mention }: AskedSpeaker,
  kind: Speaker['kind'] = 'unknown',
  resolved: Resolution['resolved'] = 'unknown',
): Found {
  return { speaker: { kind, id: null, name: null, mention }, resolved, bearer: undefined };
}

/** Who spoke, or was spoken of, before. */
export function goingOn(source: Resolution | undefined): Found | undefined {
  if (source === undefined) return undefined;
  const { speaker, bearer, resolved, certainty: from } = source;
  return { speaker, bearer, resolved: resolved === 'unknown' ? 'unknown' : 'continued', from };
}

/** Who speaks by what the sentences before hand over in that way. */
export function handedBy({ handed }: AskedSpeaker, by: Handed['by']): Found | undefined {
  return handed?.by === by ? goingOn(handed.resolution) : undefined;
}
