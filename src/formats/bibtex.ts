import { type Citation, dateParts } from '../domain/citation.ts';
import { citationNote } from './citation-text.ts';

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
 * A citation for BibTeX and biblatex, in UTF-8. Second braces keep a title in its own capitals and a
 * name in one piece. `date` is for biblatex, `year` and `month` for BibTeX; a date that is not
 * stated plainly is left to the note, as a field would make it certain.
 */
export function writeBibtex(citation: Citation): string {
  const { id, title, authors, outlet, date, address } = citation;
  const [year, month] = dateParts(date) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(authors.map((name) => `{${texText(name)}}`).join(' and '))],
    ['title', braced(`{${texText(title)}}`)],
    ['journal', braced(texText(outlet ?? ''))],
    ['date', year === undefined ? undefined : braced(date ?? '')],
    ['year', year === undefined ? undefined : braced(String(year).padStart(4, '0'))],
    ['month', MONTHS[(month ?? 0) - 1]],
    ['url', braced(texAddress(address))],
    ['note', braced(texText(citationNote(citation)))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},\n`],
  );
  return `@${outlet === null ? 'misc' : 'article'}{${id},\n${lines.join('')}}\n`;
}

function braced(value: string): string | undefined {
  return value === '' ? undefined : `{${value}}`;
}

function texText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^%&$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(LIGATURE, '$&{}');
}

/** Styles set an address verbatim, where an escape would show. */
function texAddress(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}
