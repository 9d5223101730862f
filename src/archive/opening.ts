import type { Article } from '../domain/article.ts';

/** With fewer letters a sentence says too little to stand alone. */
const SHORT = 60;
/** As many letters may an opening have at the most. */
const LONGEST = 240;

/** The first sentence of an article, or its first few where that is short; cut at the end of a word. */
export function openingOf({ blocks }: Pick<Article, 'blocks'>): string | undefined {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (first === undefined) return undefined;
  const end = first.sentences.find((sentence) => sentence.end >= SHORT)?.end ?? first.text.length;
  const text = first.text.slice(0, end);
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${/^.*(?=\s)/u.exec(cut)?.[0] ?? cut} …`;
}
