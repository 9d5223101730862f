import type { SentenceWords } from '../language/sentence-words.ts';

/** A stretch of text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The sentences of one paragraph, in order, outer space left out. Together they hold all its words. */
export function sentencesOf(text: string, words: SentenceWords): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let last = 0;
  for (const end of boundariesOf(text)) {
    const before = text.slice(Math.max(last, end - LOOK), end);
    last = end;
    if (end < text.length && continues(before, text.slice(end), words)) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  return spans.filter((span) => span.end > span.start);
}

/** Ends of sentences as Unicode finds them, and where a lost space glued two: `States.The`. */
function boundariesOf(text: string): number[] {
  const ends = [...segmenter.segment(text)].map(({ segment, index }) =>
    besideMarks(text, index + segment.length),
  );
  const glued = [...text.matchAll(/(?<=\p{Ll}{2})[.!?][”’"']?(?=\p{Lu}\p{Ll})/gu)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  return [...new Set([...ends, ...glued])].toSorted((a, b) => a - b);
}

// Unicode takes a mark after a space for one that opens, and one without a space for one that closes.
const CLOSES_AFTER_SPACE = /^[»›](?:\s+|$)/u;
const OPENS_WITHOUT_SPACE = /[。！？][“‘「『]$/u;

/** The end of a sentence, moved so that marks stand with their words: `« Non. » Puis`, `走了。“好`. */
function besideMarks(text: string, end: number): number {
  if (OPENS_WITHOUT_SPACE.test(text.slice(Math.max(0, end - 2), end))) return end - 1;
  return end + (CLOSES_AFTER_SPACE.exec(text.slice(end, end + LOOK))?.[0].length ?? 0);
}

/** So many characters before the end of a sentence tell whether it is one. */
const LOOK = 24;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** An abbreviation is followed by a name or a nickname, never by a statement: `… on X. “Who came?”`. */
const STATEMENT = /^["“][^"“”]*[.!?…]["”]/u;

/** True where a sentence goes on: `Gen. Ruiz`, `“Why?” she asked`, `“Never.” — Ana Ruiz`, `「…。」と`. */
function continues(before: string, after: string, words: SentenceWords): boolean {
  if (/^["”’')\]]*[\p{Ll}—―]/u.test(after)) return true;
  if (/[」』]$/u.test(before) && /^\p{Script=Hira}/u.test(after)) return true;
  if (STATEMENT.test(after)) return false;
  const [last = ''] = /[^\s(“‘"']+$/u.exec(before.trimEnd()) ?? [];
  const isAbbreviated =
    INITIALS.test(last) || (last.endsWith('.') && words.abbreviations.has(last.slice(0, -1)));
  return isAbbreviated && !words.openers.has(/^\p{L}*/u.exec(after)?.[0] ?? '');
}

/** The sentence that holds an offset, or the one after the space that does; the last one beyond them all. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  const found = sentences.find(({ end }) => offset < end) ?? sentences.at(-1);
  return found ?? { start: 0, end: 0 };
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: start + slice.trimEnd().length,
  };
}
