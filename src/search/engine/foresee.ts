import { CHUNKS } from '../folders.ts';
import { fold } from '../../domain/fold.ts';
import { fetchedJson } from './fetched.ts';
import { fetchAhead } from './fixed-files.ts';

/** The parts of an index in order: the first word of each (stemmed) and its name. */
export type ChunkTable = readonly (readonly [from: string, name: string])[];

/**
 * Fetches the parts of an index that will be asked for, while Pagefind's program is still coming. A
 * wrong guess costs a file and changes nothing: Pagefind asks for what it needs.
 */
export async function foresee(folder: string, words: readonly string[]): Promise<void> {
  const table = (await fetchedJson(folder + CHUNKS)) as ChunkTable;
  for (const name of chunksFor(words, table)) fetchAhead(`${folder}index/${name}.pf_index`);
}

/** The names of the parts that have the words: by their beginnings, as stems are not known yet. */
export function chunksFor(words: readonly string[], table: ChunkTable): string[] {
  const plain = words.map((word) =>
    fold(word)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return [...new Set(plain.flatMap((word) => table.findLast(([from]) => from <= word)?.[1] ?? []))];
}
