import { dateParts, type Reference } from '../../domain/citation.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// BibTeX counts braces even where a backslash stands before them, hence the commands for them.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// Characters that TeX would draw together: -- as a dash, '' as one mark, ?` as an inverted one.
const LIGATURE = /([-'`,<>])(?=\1)|([?!])(?=`)/g;

/**
 * A reference for BibTeX and biblatex, in UTF-8. Second braces keep a title in its own capitals and a
 * name in one piece. `date` is for biblatex, `year` and `month` for BibTeX. Where no newspaper is known,
 * `misc`: of an article biblatex would print “In:” and nothing.
 */
export function writeBibtex(reference: Reference): string {
  const { id, title, authors, outlet, date, note, address, accessed } = reference;
  const [year, month] = dateParts(date) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(authors.map((name) => `{${texText(name)}}`).join(' and '))],
    ['title', braced(`{${texText(title)}}`)],
    ['journal', braced(texText(outlet ?? ''))],
    ['entrysubtype', outlet === null ? undefined : '{newspaper}'],
    ['date', braced(biblatexDate(date))],
    ['year', year === undefined ? undefined : braced(String(year).padStart(4, '0'))],
    ['month', MONTHS[(month ?? 0) - 1]],
    ['url', braced(texAddress(address))],
    ['urldate', braced(accessed ?? '')],
    ['note', braced(texText(note))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${outlet === null ? 'misc' : 'article'}{${id},\n${lines.join('')}}\n`;
}

/**
 * A plain date; a year, month or season with its mark of doubt, which biblatex reads (its manual, “Date
 * and Time Specifications”). A day with such a mark, a span or a set is left to the note: where options
 * do not ask for marks, and in Zotero, it would be a certain day.
 */
function biblatexDate(date: string | null): string {
  const isRead = /^\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]))?[?~%]?$/.test(date ?? '');
  return isRead || dateParts(date) !== undefined ? (date ?? '') : '';
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

function texText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\{}~^%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(LIGATURE, '$&{}');
}

/** Styles set an address verbatim, where an escape would show. */
function texAddress(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}
