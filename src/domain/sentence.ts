/** A stretch of text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop that ends an abbreviation and not a sentence: titles, initials, U.S., months. */
const ABBREVIATED =
  /(?:^|[\s(“‘"'])(?:(?:\p{Lu}\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Pres|St|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp)\.)\s*$/u;

/** Words that open a sentence oftener than they follow an abbreviation: `… with the U.S. Her firm stand …`. */
const OPENER =
  /^(?:The|An?|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|In|On|At|But|And|As|With|If|When|While|For|However|Meanwhile|Still)\b/u;

/** The sentences of one paragraph, in order, outer space left out. Together they hold all its words. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let last = 0;
  for (const end of boundariesOf(text)) {
    const segment = text.slice(last, end);
    last = end;
    if (ABBREVIATED.test(segment) && continues(text, end)) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  return spans.filter((span) => span.end > span.start);
}

/** Ends of sentences as Unicode finds them, and where a lost space glued two: `States.The`. */
function boundariesOf(text: string): number[] {
  const ends = [...segmenter.segment(text)].map(({ segment, index }) => index + segment.length);
  const glued = [...text.matchAll(/(?<=\p{Ll}{2}[.!?][”’"']?)(?=\p{Lu}\p{Ll})/gu)];
  return [...new Set([...ends, ...glued.map(({ index }) => index)])].toSorted((a, b) => a - b);
}

function continues(text: string, end: number): boolean {
  return end < text.length && !OPENER.test(text.slice(end, end + 12));
}

/** The sentence of a paragraph that holds the given offset. */
export function sentenceAt(text: string, offset: number): Span {
  const found = sentencesOf(text).find((span) => offset < span.end);
  return found ?? trimmed(text, 0, text.length);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: start + slice.trimEnd().length,
  };
}
