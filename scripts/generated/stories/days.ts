import { around, type Random, weighted } from './zipf.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = Date.UTC(2010, 0, 1);
const DAYS = 5479; // 15 years
const SHARE_BUSY = 0.03;
const BUSY = 12;
const WEEKEND = 0.4;

/**
 * Draws days of 15 years as news falls on them: months differ, weekends are slow, and on one day in
 * 33 something has happened. A day is told by its number.
 */
export function newsDays(random: Random): (random: Random) => number {
  const months = Array.from({ length: 15 * 12 }, () => around(10, random));
  let total = 0;
  const sums = Array.from({ length: DAYS }, (_, day) => {
    const date = new Date(FIRST_DAY + day * DAY);
    const month = (date.getUTCFullYear() - 2010) * 12 + date.getUTCMonth();
    const isWeekend = [0, 6].includes(date.getUTCDay());
    const weight = (months[month] ?? 1) * (isWeekend ? WEEKEND : 1);
    return (total += weight * (random() < SHARE_BUSY ? BUSY : 1));
  });
  return weighted(sums);
}

/** A day by its number, as `2010-01-31`. */
export function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}

const FIRST_ARRIVAL = 5844; // 1 January 2026, after all that is made up
const ARRIVALS = 60;
const BETWEEN_ARRIVALS = 3;

/**
 * The day on which a story came into the archive, by its number: every other one when it was begun,
 * the rest over six months, in another order than the news.
 */
export function arrivalDay(number: number): string {
  const arrival = number % 2 === 0 ? 0 : (number >> 1) % ARRIVALS;
  return dayOf(FIRST_ARRIVAL + BETWEEN_ARRIVALS * arrival);
}
