import { join } from 'node:path';
import { readText, writeWhole } from '../../src/disk/files.ts';
import { DIRECTORY } from '../../src/search/folders.ts';

const FILES = new RegExp(`data-search-files="(\\S*)${DIRECTORY} [^"]*`);

/**
 * Adds to the search page of a built site what its header asks for at the first sign of intent: the
 * files of an index that have other names in every build. A browser would learn them one from the
 * other, a turn on the line for each.
 */
export function tellSearchPage(dist: string, opening: readonly string[]): void {
  const page = join(dist, 'search/index.html');
  const told = readText(page).replace(FILES, (files, folder: string) => {
    const addresses = opening.map((name) => folder + name);
    return [files, ...addresses.filter((address) => !files.includes(address))].join(' ');
  });
  writeWhole(page, told);
}
