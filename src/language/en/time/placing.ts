import type { PlacingWords } from '../../time-words.ts';
import { COUNT, numberOf } from './counts.ts';
import { MONTH, ORDINAL, PART, SEASON, UNIT, WEEKDAY, YEAR } from './pieces.ts';

const pattern = (source: string) => new RegExp(source, 'i');

const WHICH = '(?<which>last|this|next)';
const DAY = `(?<day>\\d{1,2})${ORDINAL}?`;
const SOME = `(?:${COUNT}|a few|several|many|some)`;

export const PLACING: PlacingWords = {
  possessive: /'s$/,
  preposition: /^(?:on|in|since|by|until|during|from|earlier|later) /i,
  day: pattern(
    `\\b(?:(?<month>${MONTH}) ${DAY}|${DAY}(?: of)? (?<month>${MONTH}))(?!\\d)(?:,? (?<year>\\d{4}))?`,
  ),
  numeric: /^(?:on )?(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?<year>\d{4}|\d\d)$/i,
  // `19.11.2012` is written where the day comes first.
  dayFirst: /\./,
  year: pattern(
    `^(?:(?:in|since|until|by|of|during|from|before|after|through|the|${PART}|fiscal)[ -])*(?<year>${YEAR})$`,
  ),
  decade: pattern(`^(?:(?:in|since|during|from) )?(?:the )?(?:${PART}[ -])?(?<start>\\d{3})0s$`),
  monthOfYear: pattern(`\\b(?<month>${MONTH})(?: of)? ${WHICH} year\\b`),
  whichMonth: pattern(`\\b${WHICH} (?<month>${MONTH})$`),
  season: pattern(
    `^(?:in |during |by |since )?(?:the |early |late )*${WHICH}?\\s*(?<season>${SEASON})(?:(?: of|,)? (?<year>${YEAR}))?$`,
  ),
  counted: pattern(
    `\\b(?<count>${COUNT})(?: or so)? (?<unit>${UNIT})s?(?: or so)? (?:(?<ago>ago)|from now)\\b`,
  ),
  roughly: / (?:of|or so)\b/i,
  whichUnit: pattern(`\\b${WHICH}(?: calendar)? (?<unit>week|month|year|decade)\\b`),
  yearEnd: /^(?:by |at )?(?:the )?(?:year[- ]end|end of the year)$/i,
  weekend: /\b(?<which>last|past|this|coming|next|the) weekend$/i,
  floating: pattern(
    `^(?:(?:${SOME} )?${UNIT}s? (?:before|earlier|later|ago|after|prior)` +
      `|the (?:same|previous|next|following) (?:${UNIT}|${WEEKDAY})` +
      `|the ${UNIT} (?:before|after|earlier|later))$`,
  ),
  weekday: pattern(`\\b(?:(?<which>last|past|next|this|coming)\\s+)*${WEEKDAY}`),
  namedDays: [
    [/\b(?:yesterday|last night)\b/i, -1],
    [/\b(?:tonight|this (?:morning|afternoon|evening))\b/i, 0],
    [/\btomorrow\b/i, 1],
  ],
  today: /\btoday\b/i,
  beforeToday: /\b(?:by|until|from|since|earlier|later)\s+$/i,
  afterToday: /^ (?:is|was|marks)\b/,
  turns: { last: -1, past: -1, this: 0, coming: 0, next: 1 },
  units: { day: 'day', week: 'week', month: 'month', year: 'year', decade: 'decade' },
  numberOf,
};
