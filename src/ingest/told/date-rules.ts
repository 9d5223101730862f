import { dayOf, monthOf, partsOf, weekdayOf } from './calendar.ts';
import { calendarParts } from './calendar-parts.ts';
import type { Asked, Finding } from './finding.ts';
import { placeInNearestYear } from './nearest-year.ts';
import { MONTH, monthNumber, YEAR } from './time-words.ts';

const NAMED_DAY = new RegExp(
  `\\b(?:(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH}))(?!\\d)(?:,? (?<year>\\d{4}))?`,
  'i',
);
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** `February 30, 2025`: a day that the calendar does not have is kept as said. */
export function refuseImpossibleDay({ words, day }: Asked): Finding | undefined {
  const named = NAMED_DAY.exec(words)?.groups;
  const iso = ISO_DAY.exec(words);
  if (named === undefined && iso === null) return undefined;
  const month = named === undefined ? Number(iso?.[2]) : monthNumber(named['month'] ?? '');
  const date = Number(named?.['day'] ?? iso?.[3]);
  const stated = named?.['year'] ?? iso?.[1];
  // Of a day without a year, only one that no year has.
  const year = stated === undefined ? 2000 : Number(stated);
  if (dayOf(year, month, date) !== undefined) return weekdayFault({ words, day });
  return { date: null, rule: 'no-such-day', why: 'The calendar has no such day.', from: 'words' };
}

function weekdayFault({ words, day }: Pick<Asked, 'words' | 'day'>): Finding | undefined {
  const parts = calendarParts(words, day);
  if (parts === undefined || parts.isCounted) return undefined;
  const { year, month, day: date, weekday } = parts;
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const said = dayOf(year, month, date);
  if (weekday === undefined || said === undefined || weekdayOf(said) === weekday) return undefined;
  const why = `${said} is another day of the week.`;
  return { date: null, rule: 'weekday-contradicts-day', why, from: 'words' };
}

/** `May 28, 2025`, `January 2025`: the words say it all. */
export function placeStated({ words, day }: Asked): Finding | undefined {
  const parts = calendarParts(words, day);
  if (parts === undefined || parts.isCounted) return undefined;
  const { year, month, day: date } = parts;
  if (year === undefined || month === undefined || year < 1000) return undefined;
  const stated = date === undefined ? monthOf(year, month) : dayOf(year, month, date);
  if (stated === undefined) return undefined;
  const rule = date === undefined ? 'month-and-year' : 'stated-day';
  return { date: stated, rule, why: 'The words say the year.', from: 'words' };
}

const BARE_YEAR = new RegExp(
  `^(?:(?:in|since|until|by|of|during|from|before|after|through|the|end|early|late|mid|fiscal|summer|year)[ -])*(${YEAR})$`,
  'i',
);

/** `in 2019`. */
export function placeYear({ words }: Asked): Finding | undefined {
  const year = BARE_YEAR.exec(words)?.[1];
  if (year === undefined) return undefined;
  return { date: year, rule: 'year', why: 'The words say the year.', from: 'words' };
}

const DECADE = /^(?:(?:in|since|during|from|of) )?(?:the )?(?:(?:early|late|mid)[ -])?(\d\d\d)0s$/i;

/** `the 1990s`. */
export function placeDecade({ words }: Asked): Finding | undefined {
  const start = DECADE.exec(words)?.[1];
  if (start === undefined) return undefined;
  return { date: `${start}X`, rule: 'decade', why: 'The words say the decade.', from: 'words' };
}

const MONTH_OF_YEAR = new RegExp(
  `\\b(?<month>${MONTH})(?: of)? (?<which>last|this|next) year\\b`,
  'i',
);
const WHICH_MONTH = new RegExp(`\\b(?<which>last|this|next) (?<month>${MONTH})$`, 'i');
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** `in January this year`, `last January`. */
export function placeMonthByYear({ words, day }: Asked): Finding | undefined {
  const now = partsOf(day);
  const ofYear = MONTH_OF_YEAR.exec(words)?.groups;
  if (ofYear !== undefined) {
    const { which = '', month = '' } = ofYear;
    const date = monthOf(now.year + (SHIFT[which.toLowerCase()] ?? 0), monthNumber(month));
    return {
      date,
      rule: `month-of-${which.toLowerCase()}-year`,
      why: `The year is reckoned from ${day}.`,
      from: 'year',
    };
  }
  const { which, month = '' } = WHICH_MONTH.exec(words)?.groups ?? {};
  if (which === undefined) return undefined;
  const number = monthNumber(month);
  const shift =
    which === 'this'
      ? 0
      : which === 'last'
        ? number < now.month
          ? 0
          : -1
        : number > now.month
          ? 0
          : 1;
  const why = `Reckoned from ${day}: the ${which} ${month}.`;
  return {
    date: monthOf(now.year + shift, number),
    rule: `${which.toLowerCase()}-month-by-name`,
    why,
    from: 'year',
  };
}

/** `September 30`, `in January`: of the year that nearness or the tense asks for. */
export function placeWithoutYear({ words, tense, day }: Asked): Finding | undefined {
  const parts = calendarParts(words, day);
  if (parts === undefined || parts.isCounted || parts.year !== undefined) return undefined;
  const { month, day: date } = parts;
  if (month === undefined) return undefined;
  const placed = placeInNearestYear(
    (year) => (date === undefined ? monthOf(year, month) : dayOf(year, month, date)),
    tense,
    day,
  );
  if (placed === undefined) return undefined;
  const rule = `${placed.which}-${date === undefined ? 'month' : 'day'}`;
  return { date: placed.date, rule, why: placed.why, from: 'year' };
}
