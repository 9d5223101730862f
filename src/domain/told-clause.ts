import type { Span } from './sentence.ts';

/** As many characters has a clause at the most. */
const LONGEST = 120;
/** With fewer words besides those of the time, a clause does not say what happened. */
const FEWEST_WORDS = 5;
/** So near to the beginning of the sentence, a clause begins there: its subject stands before it. */
const LEAD = 48;

/** What parts clauses in any script: `;`, a comma that parts no number, a dash between spaces, `？`. */
const PARTS = /[,;:!?،؛؟](?=[\s”’"»›]|$)|[，；：。！？—―]|(?<=\s)[–-](?=\s)/gu;
/** What a clause neither begins nor ends with. */
const OUTER = String.raw`[\s\p{Pd}.,;:!?…،؛؟，；：。！？、]+`;
const OUTER_START = new RegExp(`^${OUTER}`, 'u');
const OUTER_END = new RegExp(`${OUTER}$`, 'u');
/** A mark of quotation; an apostrophe is none. */
const MARKS = /(?!(?<=\p{L})[’'](?=\p{L}))["\p{Pi}\p{Pf}„‚「」『』]/gu;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The clause of a sentence that says what happened at a time told of: the words around those of the
 * time, up to the marks that part clauses, or the clause beside them where they stand alone
 * (`On Saturday, the ships came home`). Offsets in the sentence; short, and cut at the end of a word.
 * It goes by punctuation, so that it reads any language.
 */
export function toldClause(sentence: string, time: Span): Span {
  const pieces = piecesOf(sentence, time);
  const home = pieces.findIndex(({ end }) => time.end <= end);
  const own = pieces[home] ?? { start: 0, end: sentence.length };
  const isAlone = wordsBeside(sentence, own, time) === 0;
  const isAside = /[([（]/u.test(sentence.slice(Math.max(0, time.start - 1), time.start + 1));
  const around = grown(sentence, time, pieces, home, isAlone || (isAside && home === 0));
  // The words of a time that stands alone are said by its date.
  const isSaidAfter = isAlone && wordsBeside(sentence, { ...around, start: own.start }, time) > 0;
  const lead = around.start <= LEAD && !isAlone ? 0 : around.start;
  const start = isSaidAfter ? own.end : lead;
  return bounded(sentence, trimmed(sentence, { start, end: around.end }), time);
}

/** The clause as words of the source, with `…` where the sentence says more than it and the time. */
export function toldClauseWords(before: string, time: string, after: string): string {
  const sentence = before + time + after;
  const span = { start: before.length, end: before.length + time.length };
  const { start, end } = toldClause(sentence, span);
  const saysMore = (from: number, to: number) => {
    const [first, second] = [Math.min(to, span.start), Math.max(from, span.end)];
    return /[\p{L}\p{N}]/u.test(sentence.slice(from, first) + sentence.slice(second, to));
  };
  const opens = saysMore(0, start) ? '… ' : '';
  const goesOn = saysMore(end, sentence.length) ? ' …' : '';
  return `${opens}${sentence.slice(start, end)}${goesOn}`;
}

/** The clauses of a sentence, in order, of which none parts the words of the time. */
function piecesOf(sentence: string, time: Span): Span[] {
  const ends = [...sentence.matchAll(PARTS)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((end) => end <= time.start || time.end < end);
  return [...ends, sentence.length].map((end, at, all) => ({ start: all[at - 1] ?? 0, end }));
}

/** The piece of the time with so many others beside it that it says something, as far as they fit. */
function grown(
  sentence: string,
  time: Span,
  pieces: readonly Span[],
  home: number,
  goesOn: boolean,
): Span {
  let { start, end } = pieces[home] ?? { start: 0, end: sentence.length };
  let [before, after] = [home - 1, home + 1];
  let wanted = goesOn ? 1 : 0;
  while (wanted > 0 || wordsBeside(sentence, { start, end }, time) < FEWEST_WORDS) {
    const isNext = (goesOn || before < 0) && after < pieces.length;
    const piece = isNext ? pieces[after++] : pieces[before--];
    if (piece === undefined) break;
    const says = wordsBeside(sentence, { start, end }, time) > 0;
    const reach = Math.max(end, piece.end) - Math.min(start, piece.start);
    if (says && !goesOn && reach > LONGEST) break;
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
    wanted = 0;
  }
  return { start, end };
}

/** How many words a stretch has besides those of the time. */
function wordsBeside(sentence: string, { start, end }: Span, time: Span): number {
  const rest = `${sentence.slice(start, time.start)} ${sentence.slice(time.end, end)}`;
  return [...words.segment(rest)].filter(({ isWordLike }) => isWordLike === true).length;
}

/** As many words of a clause as fit: from its beginning on, or those up to the end of the time. */
function bounded(sentence: string, { start, end }: Span, time: Span): Span {
  if (end - start <= LONGEST) return { start, end };
  const ends = [...words.segment(sentence.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
  const isWithin = start <= time.start && time.end <= end;
  const last = isWithin ? Math.max(start + LONGEST, time.end) : start + LONGEST;
  const from = last === start + LONGEST ? start : last - LONGEST;
  const first = ends.find((word) => word.start >= from);
  const final = ends.findLast((word) => word.end <= last);
  if (first === undefined || final === undefined || final.end <= first.start)
    return { start, end: start + LONGEST };
  return { start: from === start ? start : first.start, end: final.end };
}

/** Without the space and the stops around it, and without a mark of quotation that is one of a pair. */
function trimmed(sentence: string, { start, end }: Span): Span {
  const text = sentence.slice(start, end);
  const from = start + (OUTER_START.exec(text)?.[0].length ?? 0);
  const to = end - (OUTER_END.exec(text)?.[0].length ?? 0);
  if (to <= from) return { start, end };
  const [mark, second] = [...sentence.slice(from, to).matchAll(MARKS)];
  if (mark === undefined || second !== undefined) return { start: from, end: to };
  if (mark.index === 0 && to > from + 1) return { start: from + 1, end: to };
  return { start: from, end: from + mark.index + 1 === to && mark.index > 0 ? to - 1 : to };
}
