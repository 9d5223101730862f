import { type Citation, dateParts } from '../domain/citation.ts';
import { citationNote } from './citation-text.ts';

/**
 * A citation as RIS, by the tags that its first specification has and every importer reads. A date
 * that is not stated plainly is left to the note, as Y1 would make it certain.
 */
export function writeRis(citation: Citation): string {
  const { id, title, authors, outlet, date, archive, address } = citation;
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['T1', title],
    ...authors.map((name) => ['A1', name] as const),
    ...(outlet === null ? [] : [['JF', outlet] as const]),
    ...risDate(date),
    ['UR', address],
    ['N1', citationNote(citation)],
    ['AV', archive],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

/** `YYYY/MM/DD/`, the parts that are not known left empty. */
function risDate(date: string | null): (readonly [string, string])[] {
  const parts = dateParts(date);
  if (parts === undefined) return [];
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return [['Y1', `${year}/${month}/${day}/`]];
}
