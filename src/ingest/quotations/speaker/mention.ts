import { pastLinked } from '../attribution/subject.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Passage } from '../phrases/passage.ts';
import { isA } from '../phrases/token.ts';
import type { Words } from './context.ts';

const LONGEST = 8;

/** The words that name a speaker; a description with what hangs on it: “a spokesman for Trump”. */
export function mentionOf({ block, tokens }: Passage, phrase: NounPhrase): Words {
  let last = phrase.last;
  while (phrase.kind === 'role' && last < phrase.last + LONGEST) {
    const isLink = isA(tokens[last], 'link') && tokens[last]?.sentence === phrase.head.sentence;
    const next = isLink ? pastLinked(tokens, last, tokens.length) : undefined;
    if (next === undefined) break;
    last = next;
  }
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return { block: block.id, start, end, words: block.text.slice(start, end) };
}
