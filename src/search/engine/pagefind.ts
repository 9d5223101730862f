import { SCRIPT } from '../folders.ts';
import { fetchWasm } from './served-files.ts';

/** The part of Pagefind's JavaScript API that search uses. */
export interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
}
interface PagefindInstance {
  /** Fetches what a search for the word needs. */
  preload(word: string): Promise<unknown>;
  search(words: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      /** The numbers, from 0, of the words of the record that were found. */
      readonly words: readonly number[];
    }[];
  }>;
}

/** Loads Pagefind from the folder of the articles’ index. */
export async function loadPagefind(folder: string): Promise<PagefindModule> {
  const script = import(/* @vite-ignore */ folder + SCRIPT) as Promise<PagefindModule>;
  const [loaded] = await Promise.all([script, fetchWasm(folder)]);
  return loaded;
}
