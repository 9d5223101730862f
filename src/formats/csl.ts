import { type Citation, dateParts } from '../domain/citation.ts';
import { dateWords } from '../domain/date-words.ts';
import { citationNote } from './citation-text.ts';

/** A date of CSL-JSON; `circa` is its mark for one that is not certain. */
type CslDate =
  { 'date-parts': [number[]]; circa?: true; season?: number } | { readonly literal: string };

/** A citation as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export function writeCsl(citation: Citation): string {
  return `${JSON.stringify([itemOf(citation)])}\n`;
}

function itemOf(citation: Citation) {
  const { id, title, authors, outlet, originalPublisher, language } = citation;
  const { date, archive, address } = citation;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(outlet === null ? {} : { 'container-title': outlet }),
    ...(originalPublisher === null ? {} : { 'original-publisher': originalPublisher }),
    ...(language === null ? {} : { language }),
    ...(date === null ? {} : { issued: cslDate(date) }),
    URL: address,
    archive,
    note: citationNote(citation),
  };
}

/**
 * A plain date in parts; one marked uncertain or approximate in parts and `circa`; a season as such;
 * any other (an open or closed interval, a set) in words, as parts would make it a day.
 */
function cslDate(date: string): CslDate {
  const [, plain = '', mark] = /^(.+?)([?~%])?$/.exec(date) ?? [];
  const parts = dateParts(plain);
  if (parts !== undefined) {
    return { 'date-parts': [parts], ...(mark === undefined ? {} : { circa: true }) };
  }
  const [, year, season] = /^(\d{4})-2([1-4])$/.exec(date) ?? [];
  return year === undefined
    ? { literal: dateWords(date) }
    : { 'date-parts': [[Number(year)]], season: Number(season) };
}
