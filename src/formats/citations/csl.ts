import { dateParts, type Reference } from '../../domain/citation.ts';

/** An item of CSL-JSON, as far as references need one. */
interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly 'original-publisher'?: string;
  readonly language?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly archive: string;
  readonly note: string;
  /** What programs of one's own may keep in an item: a date that `issued` cannot say as it is. */
  readonly custom?: { readonly edtf: string };
}

/** `circa` is its mark for a date that is not certain. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
  readonly season?: string;
}

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** References as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), each in a line. */
export function writeCsl(references: readonly Reference[]): string {
  return `[${references.map((one) => JSON.stringify(itemOf(one))).join(',\n')}]\n`;
}

function itemOf(reference: Reference): CslItem {
  const { id, title, authors, outlet, originalPublisher, language } = reference;
  const { date, archive, address, note, accessed } = reference;
  const issued = cslDate(date);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(originalPublisher === null ? {} : { 'original-publisher': originalPublisher }),
    ...(language === null ? {} : { language }),
    ...(issued && { issued }),
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [dateParts(accessed) ?? []] } }),
    URL: address,
    archive,
    note,
    ...(date === null || dateParts(date) ? {} : { custom: { edtf: date } }),
  };
}

/**
 * A plain date in parts; a year or month that is marked uncertain or approximate in parts and `circa`; a
 * season by its name, as Zotero makes a month of its number. No other: of a day with a mark, a span or a
 * set, also in words, programs make a certain day.
 */
function cslDate(date: string | null): CslDate | undefined {
  const plain = dateParts(date);
  if (plain !== undefined) return { 'date-parts': [plain] };
  const [, known = null] = /^(\d{4}(?:-\d{2})?)[?~%]$/.exec(date ?? '') ?? [];
  const parts = dateParts(known);
  if (parts !== undefined) return { 'date-parts': [parts], circa: true };
  const [, year, number] = /^(\d{4})-2([1-4])$/.exec(date ?? '') ?? [];
  const season = SEASONS[Number(number) - 1];
  return season === undefined ? undefined : { 'date-parts': [[Number(year)]], season };
}

/** The first reference of a file that `writeCsl` has made. */
export function readCsl(text: string): Reference {
  const [item] = JSON.parse(text) as [CslItem];
  const { id, title, author = [], URL: address, archive, note } = item;
  return {
    ...{ id, title, address, archive, note },
    authors: author.map(({ literal }) => literal),
    outlet: item['container-title'] ?? null,
    originalPublisher: item['original-publisher'] ?? null,
    language: item.language ?? null,
    date: item.custom?.edtf ?? isoDate(item.issued),
  };
}

function isoDate(date: CslDate | undefined): string | null {
  const [year, ...rest] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return null;
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return [pad(year, 4), ...rest.map((part) => pad(part, 2))].join('-');
}
