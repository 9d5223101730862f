import { roleKind } from '../../domain/role-kind.ts';
import type { Passage } from './article-names.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { resolveName } from './resolve-name.ts';
import { type Context, ownerNamed, type Resolution } from './resolve-speaker.ts';

/** Puts a speaker or subject at the front of who the article speaks of. */
export function rememberSpeaker(
  { focus }: Context,
  passage: Passage,
  resolution: Resolution | undefined,
): void {
  if (resolution?.bearer)
    focus.add({ bearer: resolution.bearer, passage: passage.index, as: 'subject' });
}

/** “Trump’s suggestion was …”: the sentence speaks of Trump. */
export function rememberOwner(context: Context, passage: Passage, phrase: NounPhrase): void {
  const bearer = ownerNamed(context, passage, phrase);
  if (bearer !== undefined) context.focus.add({ bearer, passage: passage.index, as: 'subject' });
}

/** Remembers every name of the sentence that begins at a token. */
export function rememberNames(context: Context, passage: Passage, from: number): void {
  const { tokens, index } = passage;
  const { names, focus } = context;
  for (const phrase of names.mentions[index]?.get(tokens[from]?.sentence ?? 0) ?? []) {
    const { bearer } = resolveName(tokens, phrase, names);
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
    const lower = tokens[at]?.lower ?? '';
    if (roleKind(lower) !== 'document') continue;
    const opens = [at - 1, at - 2, at - 3].some((before) =>
      /^(?:a|an|his|her|its|their|following)$/u.test(tokens[before]?.lower ?? ''),
    );
    if (opens) context.focus.addDocument(lower, resolution.bearer.standsFor ?? resolution.bearer);
  }
}
