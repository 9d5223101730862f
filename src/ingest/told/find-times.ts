import type { Span } from '../../domain/sentence.ts';
import { findWithChrono } from './calendar-parts.ts';
import { TIME_FORMS } from './time-forms.ts';
import { MONTH, WEEKDAY } from './time-words.ts';

/** A sentence without any of these tells no time, and is not searched. */
const HINT = new RegExp(
  `\\d|${MONTH}|${WEEKDAY}|(?:day|week|month|year|decade)s?\\b|\\b(?:last|next|this|yesterday|today|tonight|tomorrow|Christmas|Thanksgiving)\\b`,
  'i',
);

/**
 * The times told in a sentence, in order, none within another: what chrono-node finds and what the
 * forms of our own do, the longest where they overlap.
 */
export function findTimes(text: string): Span[] {
  if (!HINT.test(text)) return [];
  const ofChrono = findWithChrono(text)
    .filter((span) => tellsDay(text, span))
    .map((span) => withPreposition(text, span));
  const ofForms = TIME_FORMS.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
  );
  return longestOf([...ofForms, ...ofChrono].filter((span) => !isOther(text, span)));
}

function longestOf(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const NAMES_DAY = new RegExp(
  `${WEEKDAY}|\\b(?:yesterday|today|tonight|tomorrow)\\b|\\b(?:last|this|next) (?:week|month|year|night)\\b|\\bthis (?:morning|afternoon|evening)\\b|\\bago\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`,
  'i',
);
const NAMES_MONTH = new RegExp(`\\b${MONTH}`);
const BEFORE_MONTH =
  /\b(?:in|since|by|until|during|of|last|this|next|between|from|early|late|mid|through)[ -]$/i;

/**
 * True where chrono-node found a day or more, not an hour or a length of time, nor a month that is
 * one only by its letters: `she may`, `March to the border`.
 */
function tellsDay(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (NAMES_DAY.test(words)) return true;
  return NAMES_MONTH.test(words) && (/\d/.test(words) || BEFORE_MONTH.test(text.slice(0, start)));
}

const TURN = /\b(?:early|late|earlier|later)[ -]$/i;
const PREPOSITION = /\b(?:on|in|since|by|until|during|early|late)[ -]$/i;
const NAME = new RegExp(`^(?:${WEEKDAY}|${MONTH})`);

/** A weekday or a month with the word before it: `in January`; a numbered day stands alone. */
function withPreposition(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (/\d/.test(words)) return { start: start + (/^on /i.test(words) ? 3 : 0), end };
  const lead = (NAME.test(words) ? PREPOSITION : TURN).exec(
    text.slice(Math.max(0, start - 10), start),
  );
  return { start: start - (lead?.[0].length ?? 0), end };
}

const LENGTH = /\b(?:for|over|within|past|of)(?: the)? $/i;
/** `every Monday` is no day, and `Black Friday` a name. */
const NOT_ONE = /\b(?:each|every|Black|Good|Bloody|Super|Cyber|Ash|Palm|Easter|Holy) $/;
const COUNTED = /^(?:past |(?:\S+ )?(?:days?|weeks?|months?|years?|decades?)\b)/i;
const MONTH_IN_SMALL = new RegExp(`\\b${MONTH}`, 'i');
const TITLE = /\b(?:Last|This|Next) (?:Week|Month|Year)\b/;

/**
 * True for what only looks like the time of an event: how long (`for days before`), how often, a month that is
 * a common word (`this march`), a title (`This Week`), the day in a dateline.
 */
function isOther(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  const lead = text.slice(Math.max(0, start - 12), start);
  if (NOT_ONE.test(lead) || (LENGTH.test(lead) && COUNTED.test(words))) return true;
  if (/\bof $/.test(lead) && /^(?:tomorrow|yesterday|today)$/i.test(words)) return true;
  if (MONTH_IN_SMALL.test(words) && !NAMES_MONTH.test(words)) return true;
  const isDateline =
    /^\P{Ll}+$/u.test(text.slice(0, start)) && /^,? \([^)]+\) ?[-–—_]/.test(text.slice(end));
  return TITLE.test(words) || isDateline;
}
