import type { AskedSpeaker } from './asked-speaker.ts';

/** “Small groups …”: a capital owed to the head of a sentence, on a word written small elsewhere. */
export function isCommonWord({ phrase, passage, context: { names } }: AskedSpeaker): boolean {
  if (phrase?.kind !== 'name' || phrase.last !== phrase.first + 1) return false;
  const token = phrase.head;
  const opens = passage.tokens[phrase.first - 1]?.sentence !== token.sentence;
  const isName = names.byKey.get(token.lower)?.some((bearer) => bearer.name.includes(' ')) ?? false;
  return opens && names.plain.has(token.lower) && !isName;
}
