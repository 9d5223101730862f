import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isCapital } from '../phrases/token.ts';
import type { AskedSpeaker } from './asked-speaker.ts';
import { certaintyOf } from './certainty.ts';
import type { Context, Resolution } from './context.ts';
import { mentionOf } from './mention.ts';
import { printedName } from './printed-name.ts';
import { SPEAKER_RULES } from './speaker-rules.ts';

const ALONE = { isAttributed: true, isDropped: false, split: undefined, handed: undefined };

/**
 * Who speaks, by the first of the rules that answers: by the words of an attribution, where there are
 * any, else by what stands before; and how sure that is.
 */
export function whoSpeaks(
  context: Context,
  passage: Passage,
  phrase: NounPhrase | undefined,
  around: Pick<AskedSpeaker, 'isAttributed' | 'isDropped' | 'split' | 'handed'> = ALONE,
): Resolution {
  const asked = {
    ...{ context, passage, phrase, ...around },
    mention: phrase ? mentionOf(passage, phrase) : null,
    name:
      phrase && isName(phrase, context) ? printedName(passage.tokens, phrase, context) : undefined,
  };
  for (const { rule, find } of SPEAKER_RULES) {
    const found = find(asked);
    if (found === undefined) continue;
    const { from, ...resolution } = found;
    return { ...resolution, rule, certainty: certaintyOf(rule, from) };
  }
  throw new Error('The last of the rules always answers.');
}

/** A name, or the surname of somebody the article names in full, be it a title too: “King said”. */
function isName({ kind, first, last, head }: NounPhrase, { names }: Context): boolean {
  if (kind !== 'role' || last !== first + 1 || !isCapital(head)) return kind === 'name';
  return names.byKey.get(head.lower)?.some(({ name }) => name.includes(' ')) ?? false;
}
