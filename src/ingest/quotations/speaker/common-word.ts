import { cueAt } from '../phrases/cue-at.ts';
import { isA, type Token } from '../phrases/token.ts';
import type { AskedSpeaker } from './asked-speaker.ts';

/**
 * “Small groups …”, “Bottom line: …”: a capital owed to the head of a sentence. Of one word there, a
 * name is known by its capital elsewhere in the article, by a full name, or as who says something;
 * a plural (“Farmers say”) not even so.
 */
export function isCommonWord({ phrase, passage, context }: AskedSpeaker): boolean {
  const { names, speech, termOf } = context;
  if (phrase?.kind !== 'name' || phrase.last !== phrase.first + 1) return false;
  const token = phrase.head;
  if (passage.tokens[phrase.first - 1]?.sentence === token.sentence) return false;
  const isFull = names.byKey.get(token.lower)?.some(({ name }) => name.includes(' ')) ?? false;
  if (isFull) return false;
  if (names.plain.has(token.lower)) return true;
  const isKnown =
    names.proper.has(token.text) ||
    speech.givenNames.has(token.text) ||
    speech.places.has(token.lower) ||
    isA(token, 'body-name', 'title') ||
    termOf(token.text) !== undefined ||
    !/^\p{Lu}\p{Ll}+$/u.test(token.text);
  return !isKnown && (isA(token, 'plural') || !says(passage.tokens, phrase.last));
}

/** “Berg said”, “Berg later said” */
function says(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isA(tokens[at], 'adverb', 'auxiliary')) at++;
  return cueAt(tokens, at) !== undefined;
}
