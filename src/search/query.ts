/** What a reader asks: words, and one value at the most of each filter. */
export interface Query {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The filters of the search page, by their names in the index and in the address. */
export const FILTERS = ['outlet', 'person', 'topic', 'year'] as const;

/** Reads a query from the part of an address after the question mark. */
export function queryOf(parameters: URLSearchParams): Query {
  const chosen = FILTERS.map((name) => [name, parameters.get(name) ?? ''] as const);
  return {
    words: (parameters.get('q') ?? '').trim(),
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** Writes a query into an address; what is empty is left out. */
export function addressOf({ words, filters }: Query): string {
  const parameters = new URLSearchParams(words === '' ? {} : { q: words });
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '.' : `?${text}`;
}

/** True where nothing is asked. */
export function isEmpty({ words, filters }: Query): boolean {
  return words === '' && Object.keys(filters).length === 0;
}

/** The words as Pagefind wants them: it knows a phrase by straight quotation marks only. */
export function pagefindWords({ words }: Query): string | null {
  return words === '' ? null : words.replace(/[“”„«»]/g, '"');
}
