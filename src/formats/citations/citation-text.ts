import { type Citation, dateParts, type Reference } from '../../domain/citation.ts';
import { dateWords } from '../../domain/date-words.ts';

/**
 * A citation in words; what is not known is said to be not known. No full stop follows an address,
 * which would take it in.
 */
export function citationText(citation: Citation): string {
  const { authors, title, outlet, date, original, archive, address, notices } = citation;
  const published = [outlet ?? 'Outlet not known', ...sourceWords(citation), dateWords(date)];
  const sentences = [
    ...(authors.length > 0 ? [authors.join(', ')] : []),
    ...[title, published.join(', '), ...notices],
  ];
  const words = sentences.map(ended).join(' ');
  const place = `in ${archive}, ${address}`;
  return original === null ? `${words} Kept ${place}` : `${words} ${original} (kept ${place})`;
}

/** A citation as the formats take it. */
export function referenceOf(citation: Citation): Reference {
  const { credit, original, notices, ...reference } = citation;
  return { ...reference, note: noteOf({ credit, original, notices, ...reference }) };
}

/**
 * What no field of a reference has room for, in sentences: a date that is not stated plainly, what
 * became of the article, the sources, the original's address. No `name: value` at its beginning, which
 * reference managers take for a field.
 */
function noteOf({ date, originalPublisher, credit, original, archive, notices }: Citation): string {
  const dated = date === null ? 'The date is not known.' : `Dated ${dateWords(date)}.`;
  return [
    ...(dateParts(date) === undefined ? [dated] : []),
    ...(originalPublisher === null ? [] : [`First published by ${ended(originalPublisher)}`]),
    ...(credit === null ? [] : [`It credits ${ended(credit)}`]),
    `Kept in ${ended(archive)}`,
    ...notices.map(ended),
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
