import { dayRange } from '../../domain/edtf-date.ts';
import type { Day } from './calendar.ts';
import type { Finding } from './finding.ts';

/** The date of publication as that which told dates are reckoned from. */
export interface Reference {
  /** Places words by asking for each end of the publication date what they are, seen from it. */
  readonly place: (on: (day: Day) => Finding | undefined) => Finding | undefined;
}

/** Only its shape matters where words say it all. */
const ANY_DAY = '2000-01-01';

/** The reference of a publication date (EDTF, or null where it is not known). */
export function referenceOf(published: string | null): Reference {
  const { first, last } = published === null ? {} : dayRange(published);
  const unsure = published !== null && /[?~%]/.test(published);
  return {
    place: (on) => {
      const finding = on(first ?? last ?? ANY_DAY);
      if (finding === undefined || finding.date === null || finding.from === 'words')
        return finding;
      if (first === undefined && last === undefined)
        return unplaced(
          finding,
          'publication-date-not-known',
          'The date of publication is not known.',
        );
      const isOneDay = first === last;
      const isOpen = first === undefined || last === undefined;
      if (isOpen && finding.from === 'day')
        return unplaced(
          finding,
          'publication-day-not-known',
          'The day of publication is not known.',
        );
      if (!isOpen && !isOneDay && on(last ?? '')?.date !== finding.date) {
        return unplaced(
          finding,
          'publication-date-too-wide',
          'What it is depends on the day of publication, which is not known.',
        );
      }
      return unsure || isOpen ? { ...finding, date: marked(finding.date) } : finding;
    },
  };
}

function unplaced(finding: Finding, rule: string, why: string): Finding {
  return { ...finding, date: null, rule, why };
}

/** Each end of the date marked as uncertain. */
function marked(date: string): string {
  return date
    .split('/')
    .map((end) => (end.endsWith('~') ? `${end.slice(0, -1)}%` : `${end}?`))
    .join('/');
}
