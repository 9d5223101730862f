import type { FindingWords } from '../../time-words.ts';
import { FORMS } from './forms.ts';
import { HOLIDAY } from './holidays.ts';
import { MONTH, PART, UNIT, WEEKDAY } from './pieces.ts';

export const FINDING: FindingWords = {
  hint: new RegExp(
    `\\d|${MONTH}|${WEEKDAY}|${UNIT}s?\\b|weekend|\\b(?:last|next|this|yesterday|today|tonight|tomorrow)\\b|${HOLIDAY}`,
    'i',
  ),
  // `namesDay` and `namesMonth` without their edges, as chrono-node may end its words within one.
  dayHint: new RegExp(
    `${MONTH.replaceAll('\\b', '')}|${WEEKDAY}|yesterday|today|tonight|tomorrow|(?:last|this|next) (?:week|month|year|night|morning|afternoon|evening)|ago|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`,
    'i',
  ),
  forms: FORMS,
  namesDay: new RegExp(
    `${WEEKDAY}|\\b(?:yesterday|today|tonight|tomorrow)\\b|\\b(?:last|this|next) (?:week|month|year|night)\\b|\\bthis (?:morning|afternoon|evening)\\b|\\bago\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}`,
    'i',
  ),
  namesMonth: new RegExp(`\\b${MONTH}`),
  anyMonth: new RegExp(`\\b${MONTH}`, 'i'),
  beforeMonth: new RegExp(
    `\\b(?:in|since|by|until|during|of|last|this|next|between|from|through|${PART})[ -]$`,
    'i',
  ),
  opensWithName: new RegExp(`^(?:${WEEKDAY}|${MONTH})`),
  beforeName: /\b(?:on|in|since|by|until|during|early|late)[ -]$/i,
  beforeOther: /\b(?:early|late|earlier|later)[ -]$/i,
  // chrono-node takes `night of May 3` for one time; the day stands behind it.
  beforeNumber: /^(?:on |(?:night|morning|afternoon|evening) of )/i,
  noTimes: [
    // `every Monday` is no day, and `Black Friday` a name.
    { before: /\b(?:each|every|Black|Good|Bloody|Super|Cyber|Ash|Palm|Easter|Holy) $/ },
    // `for three days` is how long.
    {
      before: /\b(?:for|over|within|past|of)(?: the)? $/i,
      words: new RegExp(`^(?:past |(?:\\S+ )?${UNIT}s?\\b)`, 'i'),
    },
    // `the Mexico of tomorrow`.
    { before: /\bof $/, words: /^(?:tomorrow|yesterday|today)$/i },
    // `on This Week`: a title.
    { words: /\b(?:Last|This|Next) (?:Week|Month|Year)\b/ },
  ],
};
