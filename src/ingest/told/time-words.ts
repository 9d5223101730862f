/** Names of months as regular expressions, full and as papers shorten them. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** Names of weekdays in full. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** A year that a text gives in digits. */
export const YEAR = '(?:1[0-9]|2[01])\\d\\d';

export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** A number of units: `three`, `a couple of`, `10`. */
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|thirty|forty|fifty|a (?:couple|pair) of)';

export const UNIT = '(?:day|week|month|year|decade)';

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The number of a month by its name, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_STARTS.indexOf(name.toLowerCase().slice(0, 3)) + 1;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const OTHER_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'a dozen': 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  'a couple of': 2,
  'a pair of': 2,
};

/** How many a count says. */
export function numberOf(count: string): number {
  const words = count.toLowerCase();
  if (/^\d+$/.test(words)) return Number(words);
  return OTHER_NUMBERS[words] ?? NUMBERS.indexOf(words);
}
