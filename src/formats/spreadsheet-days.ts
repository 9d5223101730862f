/** How spreadsheets show days, and what they take for one. */
const DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[-. ]*\p{L}{3}|^\p{L}{3}[-. ]*\d/u;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Days since 1900, as spreadsheets keep them: 45352 is 2024-03-01. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

const DATES = new Set(['date', 'updated', 'captured']);
const RANGES = new Set(['text', 'not']);
const AS_TEXT = 'give the column the format “text”, and write it again, such as';

/**
 * What to do about the cell of a column that cannot be read, where a spreadsheet has made a day of
 * what was written, or shows a day in its own way; undefined where it has not.
 */
export function changedBySpreadsheet(column: string, cell: string): string | undefined {
  if (RANGES.has(column)) {
    return DAY.test(cell) || ISO_DAY.test(cell)
      ? `Ranges of lines are meant, and a spreadsheet has made a day of one: ${AS_TEXT} \`3 to 12\`.`
      : undefined;
  }
  if (DATES.has(column) && SERIAL.test(cell)) {
    return `It is the number by which a spreadsheet keeps a day: ${AS_TEXT} 2025-02-05 for a day.`;
  }
  return DAY.test(cell)
    ? `A spreadsheet may have changed it: ${AS_TEXT} 2025-02-05 for a day.`
    : undefined;
}
