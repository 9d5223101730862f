import { dateWords } from '../../domain/date-words.ts';
import { dayRange } from '../../domain/edtf-date.ts';
import { addDays, type Day } from './calendar.ts';
import type { Finding } from './finding.ts';

/** What told dates are reckoned from: the days on which the article may have been published. */
export interface Reference {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** True where the date of publication is marked as uncertain or approximate. */
  readonly isUnsure: boolean;
  /** The date of publication in words, for reasons. */
  readonly words: string;
}

/** Words that say it all are the same from any day. */
const ANY_DAY = '2000-01-01';

/** The reference of a publication date (EDTF), or of none. */
export function referenceOf(published: string | null): Reference {
  const words = dateWords(published);
  if (published === null) return { first: undefined, last: undefined, isUnsure: true, words };
  return { ...dayRange(published), isUnsure: /[?~%]/.test(published), words };
}

/**
 * Places words from a publication date that may be uncertain, by asking what they are from a day:
 * `on`. From an interval that is open, what depends on the year alone is placed from its known end,
 * marked `?`; from one that is closed, what is the same from both ends. The rest is kept as said.
 */
export function placeFrom(
  { first, last, isUnsure, words }: Reference,
  on: (day: Day) => Finding | undefined,
): Finding | undefined {
  const known = first ?? last;
  const finding = on(known ?? ANY_DAY);
  if (finding === undefined || finding.from === 'words')
    return finding && likely(finding, last, words);
  if (known === undefined) return unplaced('publication-not-known', 'is not known', finding);
  const isOpen = first === undefined || last === undefined;
  const isSame = isOpen
    ? finding.from === 'year'
    : first === last || on(last)?.date === finding.date;
  const date = isOpen || isUnsure ? doubted(finding.date) : finding.date;
  if (!isSame || (date === null) !== (finding.date === null)) {
    return unplaced('publication-not-certain', 'is not certain enough', finding);
  }
  // A day that is only the first possible one must not be told as the day of publication.
  return { ...finding, date, why: finding.why.replaceAll(known, words) };
}

function unplaced(rule: string, fault: string, { from }: Finding): Finding {
  return { date: null, rule, why: `The date of publication ${fault} to reckon from.`, from };
}

const CENTURY = 36_525;

/** No news tells of what is more than a century ahead: such a year is a slip, or fiction. */
function likely(finding: Finding, published: Day | undefined, words: string): Finding {
  const isFar =
    published !== undefined &&
    finding.date !== null &&
    finding.date.replace('[', '').slice(0, 4).replace('X', '0') >
      addDays(published, CENTURY).slice(0, 4);
  if (!isFar) return finding;
  const why = `More than a century after ${words}.`;
  return { ...finding, date: null, rule: 'far-in-the-future', why };
}

/** Each end of the date marked as uncertain; null where EDTF cannot doubt it: a season, a decade, one of two. */
function doubted(date: string | null): string | null {
  if (date === null || /^\[|X$|^\d{4}-2\d$/.test(date)) return null;
  const ends = date.split('/');
  return ends.map((end) => (end.endsWith('~') ? end.replace('~', '%') : `${end}?`)).join('/');
}
