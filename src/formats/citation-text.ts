import { type Citation, dateParts } from '../domain/citation.ts';
import { dateWords } from '../domain/date-words.ts';

/**
 * A citation in words; what is not known is said to be not known. No full stop follows an address,
 * which would take it in.
 */
export function citationText(citation: Citation): string {
  const { authors, title, outlet, date, original, archive, address } = citation;
  const published = [outlet ?? 'Outlet not known', ...sourceWords(citation), dateWords(date)];
  const sentences = [...(authors.length > 0 ? [authors.join(', ')] : []), title];
  const words = `${sentences.map(ended).join(' ')} ${ended(published.join(', '))}`;
  const place = `in ${archive}, ${address}`;
  return original === null ? `${words} Kept ${place}` : `${words} ${original} (kept ${place})`;
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
