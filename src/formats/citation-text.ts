import { type Citation, dateParts } from '../domain/citation.ts';
import { dateWords } from '../domain/date-words.ts';

/** A citation in words, its addresses apart so that a page can link them. */
export interface CitationText {
  /** Author, title, outlet and date, each with its full stop. */
  readonly words: string;
  readonly original: string | null;
  /** Who keeps the archived text: `Kept in Hemeroteca`. */
  readonly kept: string;
  readonly address: string;
}

/** Says a citation in words; what is not known is said to be not known. */
export function citationText(citation: Citation): CitationText {
  const { authors, title, outlet, date, original, archive, address } = citation;
  const published = [outlet ?? 'Outlet not known', ...sourceWords(citation), dateWords(date)];
  const sentences = [...(authors.length > 0 ? [authors.join(', ')] : []), title];
  return {
    words: `${sentences.map(ended).join(' ')} ${ended(published.join(', '))}`,
    original,
    kept: `Kept in ${archive}`,
    address,
  };
}

/**
 * What no field of a reference has room for, in sentences: a date that is not stated plainly, the
 * sources, the original's address. No `name: value`, which reference managers take for fields.
 */
export function citationNote(citation: Citation): string {
  const { date, originalPublisher, credit, original, archive } = citation;
  const dated = date === null ? 'The date is not known.' : `Dated ${dateWords(date)}.`;
  return [
    ...(dateParts(date) === undefined ? [dated] : []),
    ...(originalPublisher === null ? [] : [`First published by ${ended(originalPublisher)}`]),
    ...(credit === null ? [] : [`It credits ${ended(credit)}`]),
    `Kept in ${ended(archive)}`,
    ...(original === null ? [] : [`The original stands at ${original}`]),
  ].join(' ');
}

function sourceWords({ originalPublisher, credit }: Citation): string[] {
  if (originalPublisher !== null) return [`after ${originalPublisher}`];
  return credit === null ? [] : [`crediting ${credit}`];
}

function ended(sentence: string): string {
  return /[.?!…]["'”’\])]*$/u.test(sentence) ? sentence : `${sentence}.`;
}
