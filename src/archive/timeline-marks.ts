import type { Article } from '../domain/article.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { toldWords } from '../domain/told-words.ts';
import type { Event } from './events.ts';
import { outletWords } from './outlet-words.ts';

/** Articles as marks of a timeline, the oldest first; those without a date have none. */
export function publishedMarks(newestFirst: readonly Article[]) {
  return newestFirst.toReversed().flatMap(({ record }) => {
    const { date } = record;
    if (date === null) return [];
    const label = outletWords(record);
    const words = `Published ${dateWords(date)}: ${titleWords(record)}, ${label}`;
    return [{ date, label, words }];
  });
}

/** Events as marks of a timeline, in the words of the first article that tells of each. */
export function toldMarks(events: readonly Event[]) {
  return events.flatMap(({ date, tellings: [telling] }) => {
    if (telling === undefined) return [];
    const { before, exact, after } = telling.words;
    const words = `Told of ${toldWords(date)}: ${before}${exact}${after}`;
    return [{ date, label: `“${exact}”`, words }];
  });
}
