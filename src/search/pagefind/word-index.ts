import { FileFailure } from '../failure.ts';
import type { Hit } from '../hit.ts';
import { once, remembered } from '../once.ts';
import { indexable } from '../records.ts';
import { type Pagefind, type PagefindModule, startPagefind } from './api.ts';
import { unlessFilesFail } from './checked-files.ts';
import { PAGEFIND, SCRIPT } from './files.ts';

/** What Pagefind knows of an index: which records have a word, in any form. */
export interface WordIndex {
  /** The records with all the words or, as far as they are loaded, longer ones; the best first. */
  ranked(words: readonly string[]): Promise<readonly Hit[]>;
  /** All records that have a word. */
  all(): Promise<readonly string[]>;
  /** The records that have the word, inflected or not. */
  having(word: string): Promise<ReadonlySet<string>>;
  /** Loads words, so that they are found by their beginnings. */
  load(words: readonly string[]): Promise<void>;
}

/** Loads Pagefind from the folder of an index; one copy does for all. */
export async function loadPagefind(folder: string): Promise<PagefindModule> {
  const address = folder + SCRIPT;
  try {
    return (await import(/* @vite-ignore */ address)) as PagefindModule;
  } catch (error) {
    // Of one that is not there browsers say the same as of one that they cannot reach.
    throw new FileFailure(error instanceof SyntaxError ? 'damaged' : 'missing', address);
  }
}

/** Opens the index of words in a folder. */
export function wordIndex(folder: string, pagefind: () => Promise<PagefindModule>): WordIndex {
  const instance = once(async () => await startInTurn(folder, await pagefind()));
  // Who needs it in earnest is told of a failure.
  instance().catch(() => undefined);
  const search = async (words: string | null): Promise<Hit[]> => {
    const { results } = await unlessFilesFail(folder, (await instance()).search(words));
    return results.map(({ id, words: places }) => ({ id, places }));
  };
  const idsOf = (hits: readonly Hit[]) => hits.map(({ id }) => id);
  let known = remembered<readonly Hit[]>(search);
  return {
    ranked: (words) => known(words.map(asIndexed).join(' ')),
    all: once(async () => idsOf(await search(null))),
    having: remembered(async (word) => new Set(idsOf(await search(`"${asIndexed(word)}"`)))),
    load: async (words) => {
      await unlessFilesFail(folder, (await instance()).preload(words.join(' ')));
      // What was found before was found among fewer words.
      known = remembered(search);
    },
  };
}

let startedBefore: Promise<unknown> = Promise.resolve();

/**
 * Pagefind, ready for the index in a folder. All indexes of a copy of it share the memory of one program,
 * which the first that is ready brings: one that starts meanwhile would bring another, and the first
 * would then read out of the memory of that.
 */
async function startInTurn(folder: string, module: PagefindModule): Promise<Pagefind> {
  const started = startedBefore.then(async () => {
    const instance = startPagefind(module, folder + PAGEFIND);
    // It is ready when it answers at all.
    await unlessFilesFail(folder, instance.search(''));
    return instance;
  });
  startedBefore = started.catch(() => undefined);
  return await started;
}

/** A word as the index has it: Pagefind leaves marks and signs of money away there, and not in a query. */
function asIndexed(word: string): string {
  return indexable(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
