import { boundedWords } from '../bounds.ts';
import { isPeriod, type Query, type Sort, SORTS } from '../query.ts';
import { element } from './make.ts';

/** The fields of the search form. */
export interface Fields {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly sort: HTMLSelectElement;
}

export function fieldsOfPage(): Fields {
  return {
    form: element('search-form', HTMLFormElement),
    words: element('search-words', HTMLInputElement),
    from: element('search-from', HTMLInputElement),
    to: element('search-to', HTMLInputElement),
    sort: element('search-sort', HTMLSelectElement),
  };
}

/** Writes a query into the fields; what is being typed is left alone. */
export function fill({ words, from, to, sort }: Fields, query: Query): void {
  if (boundedWords(words.value) !== query.words) words.value = query.words;
  from.value = query.from;
  to.value = query.to;
  sort.value = query.sort;
}

/** The query with what the fields say; a time that is none is pointed out and passed over. */
export function withFields({ words, from, to, sort }: Fields, query: Query): Query {
  const sorted: Sort = SORTS.find((one) => one === sort.value) ?? 'relevance';
  const typed = words.value.trim();
  return {
    ...query,
    words: boundedWords(typed),
    isCut: boundedWords(typed) !== typed,
    from: periodIn(from, query.from),
    to: periodIn(to, query.to),
    sort: sorted,
    page: 1,
  };
}

function periodIn(field: HTMLInputElement, before: string): string {
  const value = field.value.trim();
  const isGood = value === '' || isPeriod(value);
  field.setCustomValidity(
    isGood ? '' : 'Write a year, a month or a day: 2025, 2025-05, 2025-05-28.',
  );
  field.setAttribute('aria-invalid', String(!isGood));
  if (!isGood) field.reportValidity();
  return isGood ? value : before;
}
