import { twoYears } from '../../two-years.ts';
import { MONTH, NUMBER, OF_YEAR, YEAR } from './pieces.ts';

const OF = `(?: (?:de|del) (?<year>${YEAR}))?`;
const AND = '(?: (?:y el|y|al|hasta el|a|hasta) | ?[-–—] ?)';
const YEAR_AT_END = new RegExp(`${YEAR}$`);
const INTERVALS = [
  `(?:(?:entre|de|desde) )?(?<first>${YEAR}) ?(?:y|a|hasta|[-–—]) ?(?<last>${YEAR})`,
  `(?:(?:del|entre el|desde el|el|los días) )?(?<first>${NUMBER})${AND}(?<last>${NUMBER}) de (?<month>${MONTH})${OF}`,
  `(?:(?:del|entre el|desde el|el) )?(?<first>${NUMBER} de ${MONTH}${OF_YEAR})${AND}(?<last>${NUMBER} de ${MONTH})${OF}`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** `3 de marzo de 2024`, `5 de marzo de 2024` of `del 3 al 5 de marzo de 2024`. */
export function intervalEnds(words: string): readonly [string, string] | undefined {
  const years = twoYears(words);
  if (years !== undefined) return years;
  const found = INTERVALS.map((form) => form.exec(words)?.groups).find((groups) => groups);
  if (found === undefined) return undefined;
  const { first = '', last = '', month, year } = found;
  const whole = (end: string) =>
    [end, month, YEAR_AT_END.test(end) ? undefined : year]
      .filter((part) => part !== undefined)
      .join(' de ');
  return [whole(first), whole(last)];
}
