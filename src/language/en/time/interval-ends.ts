import { twoYears } from '../../two-years.ts';
import { DATE, JOINT, MONTH, NUMBER, YEAR } from './pieces.ts';

const FROM = '(?:(?:between|from|on) )?';
const OF = `(?:,? (?<year>${YEAR}))?`;
const INTERVALS = [
  `(?:(?:between|from|in) )?(?<first>${YEAR})${JOINT}(?<last>${YEAR})`,
  `${FROM}(?<month>${MONTH}) (?<first>${NUMBER})${JOINT}(?<last>${NUMBER})${OF}`,
  `${FROM}(?<first>${NUMBER})${JOINT}(?<last>${NUMBER}) (?<month>${MONTH})${OF}`,
  `${FROM}(?<first>${MONTH} ${NUMBER})${JOINT}(?<last>${MONTH} ${NUMBER})${OF}`,
  `(?:between|from|in) (?<first>${MONTH})${JOINT}(?<last>${MONTH})(?: (?<year>${YEAR}))?`,
  `(?:(?:between|from|on) )?(?<first>${DATE}) ?(?:[-–—]|and|to|through|until) ?(?<last>${DATE})`,
].map((form) => new RegExp(`^${form}$`, 'i'));

const YEAR_AT_END = new RegExp(`${YEAR}$`);
/** `January 22`, `January 23` of `January 22 and 23`; `March 3 2024`, `March 5 2024` of `3 to 5 March 2024`. */
export function intervalEnds(words: string): readonly [string, string] | undefined {
  const years = twoYears(words);
  if (years !== undefined) return years;
  const found = INTERVALS.map((form) => form.exec(words)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const { first = '', last = '', month, year = YEAR_AT_END.exec(last)?.[0] } = found;
  const whole = (end: string) =>
    [month, end, YEAR_AT_END.test(end) ? undefined : year]
      .filter((part) => part !== undefined)
      .join(' ');
  return [whole(first), whole(last)];
}
