import edtf, { type EdtfValue } from 'edtf';
import { PRINTED } from '../language/own/printed.ts';

// Parsing is dear, and every list says the dates of its articles.
const said = new Map<string, string>();

/** An EDTF date as a reader says it; `null` is "date not known". */
export function dateWords(date: string | null): string {
  if (date === null) return 'date not known';
  const words = said.get(date) ?? wordsOf(edtf(date));
  said.set(date, words);
  return words;
}

function wordsOf(value: EdtfValue): string {
  switch (value.type) {
    case 'Date':
      return dateOf(value);
    case 'Interval':
      return intervalWords(value);
    case 'Set':
      return Number.isFinite(value.max) && Number.isFinite(value.min)
        ? (value.values ?? []).map(memberWords).join(' or ')
        : openSetWords(value);
    case 'List':
      return (value.values ?? []).map(memberWords).join(' and ');
    default:
      return plainWords(value.edtf);
  }
}

function dateOf(value: EdtfValue): string {
  const plain = plainWords(value.edtf);
  const uncertain = (value.uncertain?.value ?? 0) > 0;
  const approximate = (value.approximate?.value ?? 0) > 0;
  return `${approximate ? 'about ' : ''}${plain}${uncertain ? ', dated only roughly' : ''}`;
}

function intervalWords({ lower, upper }: EdtfValue): string {
  const start = endWords(lower);
  const end = endWords(upper);
  if (start !== undefined && end !== undefined) return `between ${start} and ${end}`;
  if (start !== undefined) return `${start} or later`;
  return end === undefined ? 'date not known' : `${end} or earlier`;
}

function endWords(end: EdtfValue | number | null | undefined): string | undefined {
  return typeof end === 'object' && end !== null ? wordsOf(end) : undefined;
}

function openSetWords(value: EdtfValue): string {
  const day = new Date(Number.isFinite(value.min) ? value.min : value.max);
  const words = plainWords(day.toISOString().slice(0, 10));
  return Number.isFinite(value.min) ? `${words} or later` : `${words} or earlier`;
}

function memberWords(member: EdtfValue | readonly EdtfValue[]): string {
  if (!Array.isArray(member)) return wordsOf(member as EdtfValue);
  return (member as readonly EdtfValue[]).map(wordsOf).join(' to ');
}

/** Words of an EDTF date without its marks: `2025-02-05`, `2025-02`, `2025`, `202X`, `2025-21`. */
function plainWords(text: string): string {
  const [, year = '', part = '', day = ''] =
    /^(-?\d{3}[\dX])(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(text.replace(/[?~%]/g, '')) ?? [];
  if (year === '') return text;
  const yearWords = year.endsWith('X') ? `${year.slice(0, -1)}0s` : year;
  const month = PRINTED.months[Number(part) - 1];
  // EDTF level 1: sub-year groupings 21 to 24 are the seasons.
  const season = PRINTED.seasons[Number(part) - 21];
  const head = month ?? season;
  if (head === undefined) return yearWords;
  return /^\d\d$/.test(day)
    ? `${String(Number(day))} ${head} ${yearWords}`
    : `${head} ${yearWords}`;
}
