import type { Article } from '../domain/article.ts';
import { titleLang, titleWords } from '../domain/catalogue-record.ts';
import { dateWords } from '../domain/date-words.ts';
import { langOf } from '../domain/language-code.ts';
import { toldWords } from '../domain/told-words.ts';
import { articleAddress } from '../site/addresses.ts';
import type { Event } from './events.ts';
import { outletWords } from './outlet-words.ts';
import { clauseOf } from './told.ts';

/** Articles as marks of a timeline, the oldest first; those without a date have none. */
export function publishedMarks(newestFirst: readonly Article[]) {
  return newestFirst.toReversed().flatMap(({ slug, record, quotations }) => {
    const { date } = record;
    if (date === null) return [];
    return {
      date,
      when: dateWords(date),
      label: titleWords(record),
      words: titleWords(record),
      lang: titleLang(record).lang,
      outlet: outletWords(record),
      href: articleAddress(slug),
      weight: quotations.length,
    };
  });
}

/** Events as marks of a timeline, in the words of the first article that tells of each. */
export function toldMarks(events: readonly Event[]) {
  return events.flatMap(({ date, tellings }) => {
    const [telling] = tellings;
    if (telling === undefined) return [];
    const label = clauseOf(telling);
    return {
      date,
      when: toldWords(date),
      label,
      words: `“${label}”`,
      lang: langOf(telling.article.record.language).lang,
      outlet: outletWords(telling.article.record),
      href: telling.words.href,
      weight: tellings.length,
    };
  });
}
