import { oneOf } from '../../one-of.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'a pair of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  'a dozen': 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A number of units: `three`, `a couple of`, `10`. */
export const COUNT = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`;

/** How many a count says. */
export function numberOf(count: string): number {
  return NUMBERS[count.toLowerCase()] ?? Number(count);
}
