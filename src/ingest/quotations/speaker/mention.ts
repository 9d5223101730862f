import { pastLinked } from '../attribution/links.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type Passage, type Words, wordsBetween } from '../phrases/passage.ts';
import { isA } from '../phrases/token.ts';

const LONGEST = 8;

/** The words that name a speaker; a description with what hangs on it: “a spokesman for Trump”. */
export function mentionOf(passage: Passage, phrase: NounPhrase): Words {
  const { tokens } = passage;
  let last = phrase.last;
  while (phrase.kind === 'role' && last < phrase.last + LONGEST) {
    const isLink = isA(tokens[last], 'link') && tokens[last]?.sentence === phrase.head.sentence;
    const next = isLink ? pastLinked(tokens, last, tokens.length) : undefined;
    if (next === undefined) break;
    last = next;
  }
  return wordsBetween(passage, phrase.first, last);
}
