import { dateWords } from '../domain/date-words.ts';
import { certainDay, dayRange } from '../domain/edtf-date.ts';
import { column, type Column } from '../formats/table.ts';

/**
 * The columns of a date, all named after it. That of its bare name has a day where that very day is
 * certain, and nothing else: so a program that reads days finds none that nobody knows. What else is
 * known is said beside it, in EDTF, by the days it may be, and in words.
 *
 * @param name What the columns are called: `date`, `date_edtf`, `date_first` and so on.
 * @param what What it is the day of, as the meaning of the column says it.
 */
export function dateColumns<Row>(
  name: string,
  what: string,
  dateOf: (row: Row) => string | null,
): Column<Row>[] {
  const range = (row: Row) => {
    const date = dateOf(row);
    return date === null ? undefined : dayRange(date);
  };
  return [
    column(
      name,
      `${what}: the day, where it is certain. Empty: not certain.`,
      (row) => certainDay(dateOf(row)) ?? null,
      'date',
    ),
    column(
      `${name}_edtf`,
      'All that is known of it, in EDTF: 2025-02 is some day of that month, [2025-05-03..] that day or later. Text, not a day. Empty: not known.',
      dateOf,
    ),
    column(
      `${name}_first`,
      'The first day of the time that is named, which need not be the day. Empty: open, or not known.',
      (row) => range(row)?.first ?? null,
      'date',
    ),
    column(
      `${name}_last`,
      'The last day of that time. Empty: open, or not known.',
      (row) => range(row)?.last ?? null,
      'date',
    ),
    column(`${name}_words`, 'The same in words.', (row) => {
      const date = dateOf(row);
      return date === null ? null : dateWords(date);
    }),
  ];
}
