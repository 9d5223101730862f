/** The part of Pagefind's JavaScript API that the search page uses. */
export interface Pagefind {
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly { data(): Promise<Found> }[];
    /** How many results each value of each filter would leave. */
    readonly filters: FilterCounts;
  }>;
  filters(): Promise<FilterCounts>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An article that was found. */
export interface Found {
  readonly url: string;
  /** HTML of Pagefind's making: escaped text with `<mark>`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads the index that `npm run build` made. Rejects where there is none. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ address)) as Pagefind;
}
