import type { Span } from '../../domain/sentence.ts';
import type { Language } from '../../language/language.ts';
import type { FindingWords } from '../../language/time-words.ts';
import { findWithChrono } from './calendar-parts.ts';

/**
 * The times told in a sentence, in order, none within another: what chrono-node finds and what the
 * forms of its language do, the longest where they overlap.
 */
export function findTimes(text: string, { time }: Language): Span[] {
  if (time?.finding.hint.test(text) !== true) return [];
  const { finding, locale } = time;
  const ofChrono = (finding.dayHint.test(text) ? findWithChrono(text, locale) : [])
    .filter((span) => tellsDay(text, span, finding))
    .map((span) => withPreposition(text, span, finding));
  return longestOf(
    [...timesOfForms(text, finding), ...ofChrono].filter((span) => !isOther(text, span, finding)),
  );
}

function timesOfForms(text: string, { forms }: FindingWords): Span[] {
  const hints = new Map<RegExp, boolean>();
  const mayHave = (hint: RegExp) => {
    const has = hints.get(hint) ?? hint.test(text);
    hints.set(hint, has);
    return has;
  };
  return forms
    .filter(({ hint }) => mayHave(hint))
    .flatMap(({ form }) =>
      [...text.matchAll(form)].map(({ 0: words, index }) => {
        return { start: index, end: index + words.length };
      }),
    );
}

function longestOf(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/**
 * True where chrono-node found a day or more, not an hour or a length of time, nor a month that is
 * one only by its letters: `she may`, `March to the border`.
 */
function tellsDay(text: string, { start, end }: Span, finding: FindingWords): boolean {
  const words = text.slice(start, end);
  if (finding.namesDay.test(words)) return true;
  const isMonth = /\d/.test(words) || finding.beforeMonth.test(text.slice(0, start));
  return isMonth && finding.namesMonth.test(words);
}

/** So many characters hold the word before a time, and an article. */
const LEAD = 12;

/** A weekday or a month with the word before it: `in January`; a numbered day stands alone. */
function withPreposition(text: string, { start, end }: Span, finding: FindingWords): Span {
  const words = text.slice(start, end);
  const own = /\d/.test(words) ? finding.beforeNumber.exec(words) : null;
  if (/\d/.test(words)) return { start: start + (own?.[0].length ?? 0), end };
  const before = finding.opensWithName.test(words) ? finding.beforeName : finding.beforeOther;
  const lead = before.exec(text.slice(Math.max(0, start - LEAD), start));
  return { start: start - (lead?.[0].length ?? 0), end };
}

/**
 * True for what only looks like the time of an event: how long (`for days before`), how often, a
 * month that is a common word (`this march`), a title (`This Week`), the day in a dateline.
 */
function isOther(text: string, { start, end }: Span, finding: FindingWords): boolean {
  const words = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - LEAD), start);
  const isNone = finding.noTimes.some(
    (none) => none.before?.test(lead) !== false && none.words?.test(words) !== false,
  );
  if (isNone) return true;
  if (finding.anyMonth.test(words) && !finding.namesMonth.test(words)) return true;
  return /^\P{Ll}+$/u.test(text.slice(0, start)) && /^,? \([^)]+\) ?[-–—_]/.test(text.slice(end));
}
