import type { Article } from '../domain/article.ts';

/** A first sentence longer than this is broken off after a word. */
const LONGEST = 220;

/** How the text of an article begins; nothing where the archive may not show how it does. */
export function firstSentence({ blocks, record }: Article): string | undefined {
  const paragraph =
    record.show === 'full' ? blocks.find(({ id }) => id.startsWith('p')) : undefined;
  const [sentence] = paragraph?.sentences ?? [];
  if (paragraph === undefined || sentence === undefined) return undefined;
  const words = paragraph.text.slice(sentence.start, sentence.end);
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST + 1).replace(/[\s\p{P}]+\S*$/u, '')} …`;
}
