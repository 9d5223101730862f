/** The part of Pagefind's JavaScript API that is used: https://pagefind.app/docs/api/. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

interface PagefindOptions {
  /** The address of the folder that Pagefind wrote. */
  readonly basePath: string;
  /** What it puts before the addresses of records. */
  readonly baseUrl: string;
  /** What it appends to the address of the file that it asks for first; by default, the time. */
  readonly metaCacheTag: string;
}

export interface Pagefind {
  /** Fetches what a search for the words needs. */
  preload(words: string): Promise<unknown>;
  /** Finds records; of `null`, all that there are. */
  search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  /** The name that Pagefind gave the record. */
  readonly id: string;
  /** The numbers, from 0, of the words of the record that were found. */
  readonly words: readonly number[];
  /** What was indexed; a file to fetch. */
  data(): Promise<{ readonly url: string }>;
}

/**
 * How Pagefind is started, in a browser and when an index is made. Without the time in an address,
 * what was fetched ahead is what it asks for.
 */
export function startPagefind(module: PagefindModule, basePath: string): Pagefind {
  return module.createInstance({ basePath, baseUrl: '/', metaCacheTag: '' });
}
