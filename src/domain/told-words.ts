import { dateWords, startWords } from './date-words.ts';

/**
 * A told date (EDTF) as a reader says it. An interval is a stretch of time here, not a day that is
 * not known: `22–23 January 2026`, `28 January – 3 February 2026`, `2018–2024`.
 */
export function toldWords(date: string): string {
  const [from = '', to = ''] = date.replaceAll(/[?~%]/g, '').split('/');
  if (!date.includes('/') || [from, to].some((end) => !/^\d{4}(?:-\d\d){0,2}$/.test(end))) {
    return dateWords(date);
  }
  return `${spanWords(from, to)}${date.includes('?') ? ', dated only roughly' : ''}`;
}

function spanWords(from: string, to: string): string {
  const isShort = from.length === 4 || from.slice(0, 7) === to.slice(0, 7);
  return `${startWords(from, to)}${isShort ? '–' : ' – '}${dateWords(to)}`;
}
