import { placeOf } from '../../language/calendar-words.ts';
import { partsOf, yearOf } from './calendar.ts';
import type { Asked, Finding } from './finding.ts';
import { turnOf, TURNS } from './turns.ts';

/** `last summer`, `the spring of 2023`. A season without either is none in particular. */
export function placeSeason({ words, day, calendar, time }: Asked): Finding | undefined {
  const { which, season, year } = time.placing.season.exec(words)?.groups ?? {};
  if (season === undefined) return undefined;
  // EDTF level 1 numbers the seasons 21 to 24; in the north spring has begun by March.
  const place = placeOf(season, calendar.seasons);
  const [number, begins] = [21 + place, 3 + 3 * place];
  const of = (given: number) => `${yearOf(given)}-${String(number)}`;
  if (year !== undefined) {
    return {
      date: of(Number(year)),
      rule: 'season-of-a-year',
      why: 'The words say the year.',
      from: 'words',
    };
  }
  const turn = turnOf(which, time.placing);
  if (which === undefined || turn === undefined) return undefined;
  const now = partsOf(day);
  const hasBegun = now.month >= begins;
  const shift = turn === -1 ? (now.month >= begins + 3 ? 0 : -1) : turn === 1 && hasBegun ? 1 : 0;
  const why = `Reckoned from ${day}: ${which} ${season}.`;
  return { date: of(now.year + shift), rule: `${TURNS[turn]}-season`, why, from: 'year' };
}
