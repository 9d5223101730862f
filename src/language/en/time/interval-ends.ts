import { JOINT, MONTH, NUMBER, YEAR } from './pieces.ts';

const FROM = '(?:(?:between|from|on) )?';
const OF = `(?:,? (?<year>${YEAR}))?`;
const INTERVALS = [
  `(?:(?:between|from|in) )?(?<first>${YEAR})${JOINT}(?<last>${YEAR})`,
  `${FROM}(?<month>${MONTH}) (?<first>${NUMBER})${JOINT}(?<last>${NUMBER})${OF}`,
  `${FROM}(?<first>${NUMBER})${JOINT}(?<last>${NUMBER}) (?<month>${MONTH})${OF}`,
  `${FROM}(?<first>${MONTH} ${NUMBER})${JOINT}(?<last>${MONTH} ${NUMBER})${OF}`,
  `(?:between|from|in) (?<first>${MONTH})${JOINT}(?<last>${MONTH})(?: (?<year>${YEAR}))?`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** `January 22`, `January 23` of `January 22 and 23`; `March 3 2024`, `March 5 2024` of `3 to 5 March 2024`. */
export function intervalEnds(words: string): readonly [string, string] | undefined {
  const found = INTERVALS.map((form) => form.exec(words)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const { first = '', last = '', month, year } = found;
  const whole = (end: string) => [month, end, year].filter((part) => part !== undefined).join(' ');
  return [whole(first), whole(last)];
}
