import { sentencesOf, type Span } from '../../domain/sentence.ts';
import { SENTENCES } from '../../language/own/sentences.ts';

/** The sentences of a paragraph that have some of a stretch of it, as one stretch. */
export function sentencesAround(text: string, { start, end }: Span): Span {
  const touched = sentencesOf(text, SENTENCES).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  };
}
