/** What two years are not: a year and its month (`2019-05`), or half a century. */
const LONGEST = 50;

/** `1931` and `1932` of words that end in `1931-32`; undefined where they tell no two years. */
export function twoYears(words: string): readonly [string, string] | undefined {
  const { year, end } = /(?<year>\b\d{4})[-–/](?<end>\d\d)$/.exec(words)?.groups ?? {};
  if (year === undefined || end === undefined) return undefined;
  const length = (Number(end) - Number(year.slice(2)) + 100) % 100;
  const last = String(Number(year) + length);
  return length > 0 && length < LONGEST ? [year, last] : undefined;
}
