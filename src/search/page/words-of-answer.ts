import { count } from '../../domain/count.ts';
import type { Answer, Count } from '../engine/answer.ts';
import type { Facets } from '../facts.ts';
import type { Query } from '../query.ts';
import { activeFilters } from './draw-chips.ts';
import { RESULT_NOUN } from './field-names.ts';

/** What is said at once, and what when nothing has come for a while. */
export const LOOKING = 'Looking…';
export const STILL_LOOKING =
  'Still looking: the first search loads what it needs, and the line is slow.';

/** More filters stand under the field one by one; in a sentence, and heard, they are too many. */
const MOST_FILTERS = 6;
const MOST_LETTERS = 120;

/** An answer in one sentence: how many, for what. */
export function wordsOfAnswer(query: Query, answer: Answer, names: Facets | undefined): string {
  const filters = activeFilters(query, names).map(
    ({ name, value, isRefused }) => `${name.toLowerCase()} ${isRefused ? 'not ' : ''}${value}`,
  );
  const words = query.words === '' ? [] : [quoted(query.words)];
  const many = filters.length > MOST_FILTERS ? [`${String(filters.length)} filters`] : filters;
  const asked = [...words, ...many].join(', ');
  const noun = RESULT_NOUN[query.tab];
  if (answer.count.number === 0) return `No ${noun} for ${asked}.`;
  const pages = answer.pages > 1 ? `, page ${String(answer.page)} of ${String(answer.pages)}` : '';
  return `${countWords(answer.count, noun)} for ${asked}${pages}`;
}

/** In quotation marks, unless the reader set some. */
function quoted(typed: string): string {
  const isLong = typed.length > MOST_LETTERS;
  const words = isLong ? `${typed.slice(0, MOST_LETTERS).toWellFormed()}…` : typed;
  return /["“”„‟«»＂]/.test(words) ? words : `“${words}”`;
}

/** `3 articles`, `at most 412 articles`. */
export function countWords({ number, isExact }: Count, noun: string): string {
  return `${isExact ? '' : 'at most '}${count(number, noun)}`;
}
