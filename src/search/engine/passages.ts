import { sentencesOf, type Span } from '../../domain/sentence.ts';
import { SENTENCES } from '../../language/own/sentences.ts';
import { textFragment } from '../../site/text-fragment.ts';
import type { ArticleRow, BlockText } from '../records.ts';
import { type Mark, marksIn, type Segment, segmentsOf, type Sought, worthOf } from './marks.ts';
import { wordsAt } from './texts.ts';

/** The words of an article that answer a query, in their sentence, with the way there. */
export interface Passage {
  readonly segments: readonly Segment[];
  /** `¶7`, or `subhead 2`. */
  readonly place: string;
  readonly href: string;
}

const MOST_PASSAGES = 3;
const LONGEST = 360; // characters of a passage; a longer sentence is cut around its marks
const MOST_FRAGMENTS = 4;

/**
 * The best passages of an article, in the order of its text: those with most of what was asked.
 * Where nothing was asked, or the headline alone has it, the opening sentence.
 */
export function passagesOf(row: ArticleRow, places: readonly number[], sought: Sought): Passage[] {
  const found = wordsAt(row, places);
  const marked = row.blocks.map((block, at) => {
    const marks = marksIn(block.text, sought, found);
    return { at, block, marks, worth: worthOf(marks) };
  });
  const best = marked
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, MOST_PASSAGES)
    .toSorted((a, b) => a.at - b.at);
  const opening = marked.filter(({ block }) => block.id === 'p1');
  return (best.length > 0 ? best : opening).map(({ block, marks }) =>
    passageOf(row.href, block, marks),
  );
}

function passageOf(href: string, { id, text }: BlockText, marks: readonly Mark[]): Passage {
  const span = cut(text, bestSentence(text, marks), marks);
  const within = marks.filter(({ start, end }) => start >= span.start && end <= span.end);
  const before = span.start > 0 && !isSentenceStart(text, span.start) ? '… ' : '';
  const after = span.end < text.length && !/[.!?”"’']$/.test(text.slice(0, span.end)) ? ' …' : '';
  return {
    segments: [
      { text: before, isMarked: false },
      ...segmentsOf(text, marks, span.start, span.end),
      { text: after, isMarked: false },
    ].filter((segment) => segment.text !== ''),
    place: id.startsWith('p') ? `¶${id.slice(1)}` : `subhead ${id.slice(1)}`,
    href: `${href}#${id}${fragmentsOf(text, within)}`,
  };
}

function bestSentence(text: string, marks: readonly Mark[]): Span {
  const sentences = sentencesOf(text, SENTENCES).map((span) => {
    const within = marks.filter(({ start }) => start >= span.start && start < span.end);
    // A phrase may go beyond its sentence.
    const end = Math.max(span.end, ...within.map((mark) => mark.end));
    return { span: { start: span.start, end }, worth: worthOf(within) };
  });
  const [best] = sentences.toSorted((a, b) => b.worth - a.worth);
  return best?.span ?? { start: 0, end: text.length };
}

/** Cuts a long stretch to words around its first mark. */
function cut(text: string, span: Span, marks: readonly Mark[]): Span {
  if (span.end - span.start <= LONGEST) return span;
  const first = marks.find(({ start }) => start >= span.start)?.start ?? span.start;
  const from = Math.max(span.start, Math.min(first - LONGEST / 3, span.end - LONGEST));
  const to = Math.min(span.end, from + LONGEST);
  const start = from === span.start ? from : text.indexOf(' ', from) + 1;
  const end = to === span.end ? to : text.lastIndexOf(' ', to);
  return end > start ? { start, end } : { start: from, end: to };
}

function isSentenceStart(text: string, at: number): boolean {
  return sentencesOf(text, SENTENCES).some(({ start }) => start === at);
}

/** One directive marks all the words: `:~:text=one&text=other`. */
function fragmentsOf(text: string, marks: readonly Mark[]): string {
  const apart = marks.filter(
    ({ start }, at) => !marks.slice(0, at).some((mark) => mark.end > start),
  );
  const directives = apart
    .slice(0, MOST_FRAGMENTS)
    .map(({ start, end }) => textFragment(text, start, end).slice(':~:'.length));
  return directives.length === 0 ? '' : `:~:${[...new Set(directives)].join('&')}`;
}
