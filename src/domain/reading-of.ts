import type { Article } from './article.ts';
import { joined, replaceIn } from './place-evidence.ts';
import type { Reading } from './reading.ts';
import type { Span } from './sentence.ts';
import { quoteAt } from './text-quote.ts';
import type { LineWords, ProseWords } from './words.ts';

/**
 * The reading of an article as it may be shown: its words as quotes again, each with the least
 * context that tells it from every other place. Told dates that the record drops are not in it.
 */
export function readingOf(article: Article): Reading {
  const { slug, language, formerly, capture, unreadMarks } = article;
  const { proofs, roles, overruled, quotations, reported, told } = article;
  const understood = { proofs, roles, overruled, quotations, reported, told };
  const inProse = quotesIn(article.blocks);
  const inLines = quotesIn(article.ledger);
  const quoted = replaceIn(understood, isWords, (words) =>
    'block' in words
      ? { ...inProse(words.block, words), block: words.block.id }
      : { ...inLines(words.line, words), line: words.line.line },
  ) as Pick<Reading, keyof typeof understood>;
  const ledger = [...article.ledger];
  const read = { slug, language: language.code, formerly, capture };
  return { ...read, ...quoted, unreadMarks, toldDropped: [], ledger };
}

function isWords(thing: object): thing is ProseWords | LineWords {
  const place = 'block' in thing ? thing.block : 'line' in thing ? thing.line : undefined;
  return typeof place === 'object' && 'start' in thing;
}

function quotesIn<Text extends { readonly text: string }>(texts: readonly Text[]) {
  const { whole, startOf } = joined(texts);
  return (text: Text, { start, end }: Span) => {
    const offset = startOf.get(text) ?? 0;
    return quoteAt(whole, offset + start, offset + end);
  };
}
