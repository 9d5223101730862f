import type { Asked, Finding, Rule } from './finding.ts';
import { MONTH, YEAR } from './time-words.ts';

const YEARS = new RegExp(
  `^(?:(?:between|from|in) )?(${YEAR})(?: ?[-–—] ?| and | to | through | until )(${YEAR})$`,
  'i',
);
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const JOINT = '(?: ?[-–—] ?| and | to | through | until )';
const DAYS_OF_MONTH = new RegExp(
  `^(?:(?:between|from|on) )?(${MONTH}) (${NUMBER})${JOINT}(${NUMBER})(?:,? (${YEAR}))?$`,
  'i',
);
const DAYS_THEN_MONTH = new RegExp(
  `^(?:(?:between|from|on) )?(${NUMBER})${JOINT}(${NUMBER}) (${MONTH})(?:,? (${YEAR}))?$`,
  'i',
);
const TWO_DAYS = new RegExp(
  `^(?:(?:between|from|on) )?(${MONTH} ${NUMBER})${JOINT}(${MONTH} ${NUMBER})(?:,? (${YEAR}))?$`,
  'i',
);
const TWO_MONTHS = new RegExp(
  `^(?:(?:between|from|in) )(${MONTH})${JOINT}(${MONTH})(?: (${YEAR}))?$`,
  'i',
);

/** `2018-2024`, `January 22 and 23`: a first and a last, each placed by the other rules. */
export function placeInterval(asked: Asked, place: Rule): Finding | undefined {
  const ends = endsOf(asked.words);
  if (ends === undefined) return undefined;
  const [first, last] = ends.map((words) => place({ ...asked, words }));
  if (first === undefined || last === undefined) return undefined;
  if (first.date === null) return first;
  if (last.date === null || first.date === last.date) return last;
  if (first.date > last.date) {
    const why = 'It ends before it begins.';
    return { date: null, rule: 'reversed-interval', why, from: 'words' };
  }
  const rule = first.rule === last.rule ? `${first.rule}s` : `${first.rule}-to-${last.rule}`;
  return { ...last, date: `${first.date}/${last.date}`, rule };
}

function endsOf(words: string): [string, string] | undefined {
  const years = YEARS.exec(words);
  if (years !== null) return [years[1] ?? '', years[2] ?? ''];
  const [, month, from, to, year] = DAYS_OF_MONTH.exec(words) ?? rearranged(words) ?? [];
  if (month !== undefined && from !== undefined && to !== undefined) {
    return [dated(`${month} ${from}`, year), dated(`${month} ${to}`, year)];
  }
  const [, first, last, of] = TWO_DAYS.exec(words) ?? TWO_MONTHS.exec(words) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return [dated(first, of), dated(last, of)];
}

/** `3 to 5 March 2024` in the order of `March 3 to 5, 2024`. */
function rearranged(words: string): (string | undefined)[] | undefined {
  const [all, from, to, month, year] = DAYS_THEN_MONTH.exec(words) ?? [];
  return all === undefined ? undefined : [all, month, from, to, year];
}

function dated(words: string, year: string | undefined): string {
  return year === undefined ? words : `${words} ${year}`;
}
