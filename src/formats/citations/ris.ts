import { dateParts, type Reference } from '../../domain/citation.ts';

/**
 * A reference as RIS, an article of a newspaper, by the tags that EndNote and Zotero read of one. A date
 * that is not stated plainly is left to the note, as a tag would make it certain.
 */
export function writeRis(reference: Reference): string {
  const { id, title, authors, outlet, date, language, note, archive, address } = reference;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['T2', outlet],
    ...risDate(date),
    ['LA', language],
    ['UR', address],
    ['Y2', reference.accessed?.replaceAll('-', '/')],
    ['N1', note],
    ['DB', archive],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value == null ? [] : [`${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, ' ')}\r\n`],
    )
    .join('');
}

/** The year, and `YYYY/MM/DD/`, where the parts that are not known are left empty. */
function risDate(date: string | null): (readonly [string, string])[] {
  if (dateParts(date) === undefined) return [];
  const [year = '', month = '', day = ''] = (date ?? '').split('-');
  return [['PY', year], ...(month === '' ? [] : [['DA', `${year}/${month}/${day}/`] as const])];
}
