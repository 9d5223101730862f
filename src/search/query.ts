/** What a reader asks: words, one value at the most of each filter, among articles or quotations. */
export interface Query {
  readonly words: string;
  readonly kind: 'article' | 'quotation';
  readonly filters: Readonly<Record<string, string>>;
}

/** The filters of the search page, by their names in the index and in the address. */
export const FILTERS = ['outlet', 'person', 'speaker', 'topic', 'year'] as const;

/** Reads a query from the part of an address after the question mark. Only quotations have speakers. */
export function queryOf(parameters: URLSearchParams): Query {
  const chosen = FILTERS.map((name) => [name, parameters.get(name) ?? ''] as const);
  const filters = Object.fromEntries(chosen.filter(([, value]) => value !== ''));
  const asksForQuotations = parameters.get('kind') === 'quotation' || 'speaker' in filters;
  return {
    words: (parameters.get('q') ?? '').trim(),
    kind: asksForQuotations ? 'quotation' : 'article',
    filters,
  };
}

/** Writes a query into an address; what is empty is left out. */
export function addressOf({ words, kind, filters }: Query): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  if (kind === 'quotation') parameters.set('kind', kind);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '.' : `?${text}`;
}

/** True where nothing is asked. */
export function isEmpty({ words, kind, filters }: Query): boolean {
  return words === '' && kind === 'article' && Object.keys(filters).length === 0;
}

/** The words as Pagefind wants them: it knows a phrase by straight quotation marks only. */
export function pagefindWords({ words }: Query): string | null {
  return words === '' ? null : words.replace(/[“”„«»]/g, '"');
}
