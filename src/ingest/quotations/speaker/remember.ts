import { GENDERS, type SpeechWords } from '../../../language/speech-words.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA, isAuthored, roleKind } from '../phrases/token.ts';
import { type Bearer, bearerNamed } from './bearer.ts';
import type { Context, Resolution } from './context.ts';
import type { Focus } from './focus.ts';
import { ownerNamed } from './description.ts';
import { printedName } from './printed-name.ts';

/** Puts a speaker or subject, and the words for them, at the front of who the article speaks of. */
export function rememberSpeaker(
  { focus, speech }: Context,
  { index, tokens }: Passage,
  resolution: Resolution | undefined,
  phrase?: NounPhrase,
): void {
  const isNew = phrase !== undefined && !isA(tokens[phrase.first], 'definite');
  const bearer =
    resolution?.bearer ??
    (isNew ? stranger(phrase, speech) : phrase && spokenOfAs(phrase, focus, index));
  if (bearer !== undefined) focus.add({ bearer, passage: index, as: 'subject' });
}

/** “Ann Lee came. The young singer …”: a person described anew is who the article has just spoken of. */
function spokenOfAs(
  { kind, first, last, head }: NounPhrase,
  focus: Focus,
  passage: number,
): Bearer | undefined {
  if (kind !== 'role' || roleKind(head) !== 'person' || isA(head, 'plural')) return undefined;
  if (last - first < 3) return undefined;
  const subject = focus.latestSubject(passage);
  const gender = GENDERS.find((one) => isA(head, one));
  const isOther =
    gender !== undefined && subject?.gender !== undefined && subject.gender !== gender;
  if (subject === undefined || isOther) return undefined;
  subject.isTitled = true;
  return subject;
}

/** “A fisherman”: somebody without a name, whom a pronoun may mean before anybody named further off. */
function stranger({ kind, head }: NounPhrase, speech: SpeechWords): Bearer | undefined {
  if (kind !== 'role' || roleKind(head) !== 'person' || isA(head, 'plural')) return undefined;
  const gender = GENDERS.find((one) => isA(head, one));
  return { ...bearerNamed('', speech), gender, isTitled: true };
}

/** “Trump’s suggestion was …”: the sentence speaks of Trump. */
export function rememberOwner(context: Context, passage: Passage, phrase: NounPhrase): void {
  const bearer = ownerNamed(phrase, passage, context);
  if (bearer !== undefined) context.focus.add({ bearer, passage: passage.index, as: 'subject' });
}

/** Remembers every name of the sentence that begins at a token. */
export function rememberNames(context: Context, passage: Passage, from: number): void {
  const { tokens, index } = passage;
  const { names, focus } = context;
  for (const phrase of names.mentions[index]?.get(tokens[from]?.sentence ?? 0) ?? []) {
    const { bearer } = printedName(tokens, phrase, context);
    focus.add({ bearer, passage: index, as: 'mention' });
  }
}

/** Remembers whose a statement is: “In a statement, the alliance …”, “Trump issued a statement”. */
export function rememberDocuments(
  context: Context,
  passage: Passage,
  from: number,
  to: number,
  resolution: Resolution | undefined,
): void {
  if (resolution?.bearer === undefined) return;
  const { tokens } = passage;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || !isAuthored(token)) continue;
    const opens = [at - 1, at - 2, at - 3].some((before) => isA(tokens[before], 'introducing'));
    if (opens)
      context.focus.addDocument(token.lower, resolution.bearer.standsFor ?? resolution.bearer);
  }
}
