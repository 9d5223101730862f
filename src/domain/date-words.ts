import { PRINTED } from '../language/own/printed.ts';
import { dayRange } from './edtf-date.ts';
import { type Ends, formOf, withoutMarks } from './edtf-form.ts';

// Every list says the dates of its articles, and they recur.
const said = new Map<string, string>();

/**
 * An EDTF date as a reader says it; `null` is “date not known”. One of several is `3 May 2025 or
 * later`, `between 4 May and 30 June 2025`; a span that goes on is `since 3 May 2025`.
 */
export function dateWords(date: string | null): string {
  if (date === null) return 'date not known';
  const words = said.get(date) ?? `${wordsOf(date)}${isRough(date) ? ', dated only roughly' : ''}`;
  said.set(date, words);
  return words;
}

/** True of a date marked as uncertain. */
function isRough(date: string): boolean {
  return /[?%]/.test(date);
}

function wordsOf(date: string): string {
  const { kind, members } = formOf(date);
  const [first = { from: '', to: '' }] = members;
  if (kind === 'date') return singleWords(date);
  return kind === 'span' ? spanWords(first, date) : severalWords(members, kind);
}

/** `..` is an open end, and nothing one that is not known. */
function spanWords({ from, to }: Ends, date: string): string {
  if (to === '') {
    return date.endsWith('/')
      ? `from ${singleWords(from)}, to when is not known`
      : `since ${singleWords(from)}`;
  }
  if (from === '') {
    return `until ${singleWords(to)}${date.startsWith('/') ? ', from when is not known' : ''}`;
  }
  return `from ${startWords(from, to)} to ${singleWords(to)}`;
}

function severalWords(members: readonly Ends[], kind: 'one of' | 'all of'): string {
  const words = members.map(({ from, to }, at) => {
    if (from === to) {
      const next = members[at + 1];
      return next !== undefined && next.from === next.to
        ? startWords(from, next.from)
        : singleWords(from);
    }
    if (to === '') return `${singleWords(from)} ${kind === 'one of' ? 'or' : 'and'} later`;
    if (from === '') return `${singleWords(to)} ${kind === 'one of' ? 'or' : 'and'} earlier`;
    return kind === 'one of'
      ? `between ${startWords(from, to)} and ${singleWords(to)}`
      : `${startWords(from, to)} to ${singleWords(to)}`;
  });
  const between = kind === 'one of' ? ' or ' : ' and ';
  const last = words.pop() ?? '';
  if (words.length === 0) return last;
  const isNested = [...words, last].some((one) => / (?:or|and) (?:later|earlier)$/.test(one));
  return `${words.join(', ')}${isNested ? ',' : ''}${between}${last}`;
}

/** A date before another, without the month and the year that both have: `4` of `4–30 June 2025`. */
export function startWords(from: string, to: string): string {
  const [one, other] = [withoutMarks(from), withoutMarks(to)];
  const arePlain = [one, other].every((date) => /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(date));
  if (!arePlain || one.slice(0, 4) !== other.slice(0, 4)) return singleWords(from);
  const isWithinMonth =
    one.length === 10 && other.length === 10 && one.slice(0, 7) === other.slice(0, 7);
  return singleWords(from, isWithinMonth ? ['day'] : ['day', 'month']);
}

type Part = 'day' | 'month' | 'year';

/** One date, with marks or without, as far as some parts of it go. */
function singleWords(text: string, parts: readonly Part[] = ['day', 'month', 'year']): string {
  const about = /[~%]/.test(text) ? 'about ' : '';
  const plain = withoutMarks(text);
  return `${about}${plain.includes('X') ? maskedWords(plain) : plainWords(plain, parts)}`;
}

/** Words of `2025-02-05`, `2025-02`, `2025`, `2025-21`. */
function plainWords(date: string, parts: readonly Part[]): string {
  const [year, month, day] = date.split('-');
  const words = {
    day: day && String(Number(day)),
    // EDTF level 1: sub-year groupings 21 to 24 are the seasons.
    month: PRINTED.months[Number(month) - 1] ?? PRINTED.seasons[Number(month) - 21],
    year,
  };
  return parts.flatMap((part) => words[part] ?? []).join(' ');
}

/** Words of a date of which digits are not known: an `X` stands for each. */
function maskedWords(date: string): string {
  const stated = date.replace(/(?:-XX)+$/, '');
  const [year = '', ...rest] = stated.split('-');
  if (/^\d{3}X$/.test(year) && !rest.join('').includes('X')) {
    const decade = `${year.slice(0, 3)}0s`;
    const words = plainWords(stated, ['day', 'month']);
    return words === '' ? decade : `${words} in the ${decade}`;
  }
  if (!stated.includes('X')) return singleWords(stated);
  const { first = '', last = '' } = dayRange(date);
  const [from, to] = [first.slice(0, stated.length), last.slice(0, stated.length)];
  return `between ${startWords(from, to)} and ${singleWords(to)}`;
}
