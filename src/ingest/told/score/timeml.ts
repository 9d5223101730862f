import { sentenceAt, sentencesOf, type Span } from '../../../domain/sentence.ts';
import type { SentenceWords } from '../../../language/sentence-words.ts';

/** A time expression that an annotator marked, in its sentence, with the value given to it. */
export interface GoldTime {
  readonly sentence: string;
  readonly span: Span;
  /** `DATE`, `TIME`, `DURATION` or `SET`. */
  readonly type: string;
  readonly value: string;
}

/** An annotated article: the day it was made, and the times that its text tells. */
export interface GoldArticle {
  readonly id: string;
  readonly made: string;
  readonly times: readonly GoldTime[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * Reads a file of TimeML (ISO 24617-1): the creation time in DCT, the TIMEX3 in TEXT. Throws where
 * either is missing. The stamp in DCT is no time that the text tells, and is not among the times.
 */
export function readTimeML(xml: string, words: SentenceWords): GoldArticle {
  const id = /<DOCID>\s*(.*?)\s*<\/DOCID>/s.exec(xml)?.[1] ?? '';
  const made = /<DCT>.*?value="(\d{4}-\d{2}-\d{2})/s.exec(xml)?.[1];
  const text = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1];
  if (made === undefined || text === undefined) throw new Error(`${id} has no DCT or no TEXT`);
  return {
    id,
    made,
    times: text.split(/\n\s*\n/).flatMap((paragraph) => timesIn(paragraph, words)),
  };
}

function timesIn(paragraph: string, words: SentenceWords): GoldTime[] {
  let text = '';
  const open: { start: number; tag: string }[] = [];
  const marked: (Span & { tag: string })[] = [];
  for (const [piece] of paragraph.matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3')) {
      open.push({ start: text.length, tag: piece });
    } else if (piece === '</TIMEX3>') {
      const { start, tag } = open.pop() ?? { start: text.length, tag: '' };
      marked.push({ start, end: text.length, tag });
    } else if (!piece.startsWith('<')) {
      text += piece.replace(/&\w+;/g, (name) => ENTITIES[name] ?? name).replace(/\s/g, ' ');
    }
  }
  const sentences = sentencesOf(text, words);
  return marked.map(({ start, end, tag }) => {
    const sentence = sentenceAt(sentences, start);
    return {
      sentence: text.slice(sentence.start, Math.max(end, sentence.end)),
      span: { start: start - sentence.start, end: end - sentence.start },
      type: attribute(tag, 'type'),
      value: attribute(tag, 'value'),
    };
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
