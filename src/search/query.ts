import { slugOf } from '../domain/slug-of.ts';
import { boundedWords, MOST_VALUES } from './bounds.ts';
import { type Clause, readClauses, writeClauses } from './clauses.ts';

/** The filters of the search page, by their names in the address and in the facts of the index. */
export const FIELDS = ['speaker', 'kind', 'topic', 'person', 'outlet'] as const;
export type Field = (typeof FIELDS)[number];

/** Makes something for each filter. */
export function eachField<Made>(make: (field: Field) => Made): Record<Field, Made> {
  const entries = FIELDS.map((field) => [field, make(field)] as const);
  return Object.fromEntries(entries) as Record<Field, Made>;
}

export const TABS = ['articles', 'quotations'] as const;
export type Tab = (typeof TABS)[number];

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** Values of a filter that a result must have, and those it must not have. */
export interface Choice {
  readonly only: readonly string[];
  readonly not: readonly string[];
}

/** What a reader asks: everything that the address of the search page holds. */
export interface Query {
  readonly words: string;
  /** True where the words are words and no question. */
  readonly asTyped: boolean;
  readonly tab: Tab;
  readonly choices: Readonly<Record<Field, Choice>>;
  /** A year, a month or a day: `2025`, `2025-05`, `2025-05-28`; empty where there is no limit. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** The page of results, from 1. */
  readonly page: number;
  /** True where more was asked than a search looks at, and the rest left out. */
  readonly isCut: boolean;
}

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True where a text is a year, a month or a day. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/**
 * Reads a query from the part of an address after the question mark; what it does not know it
 * passes over. Addresses of an earlier form still lead to what they led to: `kind=quotation`,
 * `year=2025`, and values by their names (`topic=Drug cartels`).
 */
export function queryOf(parameters: URLSearchParams): Query {
  const choices = eachField((field) => choiceOf(field, parameters));
  const period = (name: string) => {
    const value = parameters.get(name) ?? parameters.get('year') ?? '';
    return isPeriod(value) ? value : '';
  };
  const page = Number(parameters.get('page'));
  const typed = (parameters.get('q') ?? '').trim();
  const words = boundedWords(typed);
  return {
    words,
    asTyped: parameters.get('as') === 'typed',
    tab: tabOf(parameters, choices),
    choices,
    from: period('from'),
    to: period('to'),
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    isCut: words !== typed || FIELDS.some((field) => parameters.getAll(field).length > MOST_VALUES),
  };
}

/** Writes a query into an address; what goes without saying is left out. */
export function addressOf(query: Query): string {
  const parameters = new URLSearchParams(query.words === '' ? {} : { q: query.words });
  if (query.asTyped && query.words !== '') parameters.set('as', 'typed');
  if (query.tab !== defaultTab(query.choices)) parameters.set('tab', query.tab);
  for (const field of FIELDS) {
    for (const value of query.choices[field].only) parameters.append(field, value);
    for (const value of query.choices[field].not) parameters.append(field, `-${value}`);
  }
  if (query.from !== '') parameters.set('from', query.from);
  if (query.to !== '') parameters.set('to', query.to);
  if (query.sort !== 'relevance') parameters.set('sort', query.sort);
  if (query.page > 1) parameters.set('page', String(query.page));
  const text = parameters.toString();
  return text === '' ? '.' : `?${text}`;
}

/** The query with a value asked for, refused, or neither; back on the first page. */
export function withChoice(
  query: Query,
  field: Field,
  value: string,
  side: keyof Choice | undefined,
): Query {
  const others = (values: readonly string[]) => values.filter((other) => other !== value);
  const { only, not } = query.choices[field];
  const choice = { only: others(only), not: others(not) };
  if (side !== undefined) choice[side].push(value);
  return { ...query, page: 1, choices: { ...query.choices, [field]: choice } };
}

/** The query with its words changed, clause by clause; back on the first page. */
export function withClauses(query: Query, change: (clause: Clause) => readonly Clause[]): Query {
  const clauses = readClauses(query.words).flatMap(change);
  return { ...query, page: 1, words: writeClauses(clauses) };
}

/** The query without any filter. */
export function withoutLimits(query: Query): Query {
  const none = queryOf(new URLSearchParams());
  const { words, asTyped, tab, sort } = query;
  return { ...none, words, asTyped, tab, sort };
}

/** True where nothing is asked: no word and no filter. */
export function asksNothing(query: Query): boolean {
  return query.words === '' && !isLimited(query);
}

/** True where a filter or a date limits the query. */
export function isLimited({ choices, from, to }: Query): boolean {
  const values = FIELDS.flatMap((field) => [...choices[field].only, ...choices[field].not]);
  return values.length > 0 || from !== '' || to !== '';
}

function choiceOf(field: Field, parameters: URLSearchParams): Choice {
  const asked = parameters.getAll(field).slice(0, MOST_VALUES);
  const values = asked.filter((value) => !isOldTab(field, value));
  const ids = (some: readonly string[]) => [...new Set(some.map(slugOf))].filter((id) => id !== '');
  const not = ids(values.filter((value) => value.startsWith('-')));
  const only = ids(values.filter((value) => !value.startsWith('-')));
  return { only: only.filter((id) => !not.includes(id)), not };
}

function tabOf(parameters: URLSearchParams, choices: Query['choices']): Tab {
  if (parameters.getAll('kind').includes('quotation')) return 'quotations';
  return TABS.find((tab) => tab === parameters.get('tab')) ?? defaultTab(choices);
}

/** Who asks for a speaker or a kind of quotation is looking for quotations. */
function defaultTab({ speaker, kind }: Query['choices']): Tab {
  const asked = [speaker, kind].some(({ only, not }) => only.length + not.length > 0);
  return asked ? 'quotations' : 'articles';
}

function isOldTab(field: Field, value: string): boolean {
  return field === 'kind' && (value === 'quotation' || value === 'article');
}
