import { partsOf, yearOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { SEASON, YEAR } from './time-words.ts';

const FORM = new RegExp(
  `^(?:in |during |by |since )?(?:the |early |late )*(?<which>last|this|next)?\\s*(?<season>${SEASON})(?:(?: of|,)? (?<year>${YEAR}))?$`,
  'i',
);
/** EDTF level 1 numbers the seasons 21 to 24; the month each of them has begun by, in the north. */
const SEASONS: Readonly<Record<string, readonly [number: number, begins: number]>> = {
  spring: [21, 3],
  summer: [22, 6],
  autumn: [23, 9],
  fall: [23, 9],
  winter: [24, 12],
};

/** `last summer`, `the spring of 2023`. A season without either is none in particular. */
export function placeSeason({ words, day }: Asked): Finding | undefined {
  const { which, season = '', year } = FORM.exec(words)?.groups ?? {};
  const [number, begins] = SEASONS[season.toLowerCase()] ?? [];
  if (number === undefined || begins === undefined) return undefined;
  const of = (given: number) => `${yearOf(given)}-${String(number)}`;
  if (year !== undefined) {
    return {
      date: of(Number(year)),
      rule: 'season-of-a-year',
      why: 'The words say the year.',
      from: 'words',
    };
  }
  if (which === undefined) return undefined;
  const now = partsOf(day);
  const hasBegun = now.month >= begins;
  const shift =
    which === 'last' ? (now.month >= begins + 3 ? 0 : -1) : which === 'next' && hasBegun ? 1 : 0;
  const why = `Reckoned from ${day}: ${which} ${season}.`;
  return { date: of(now.year + shift), rule: `${which.toLowerCase()}-season`, why, from: 'year' };
}
