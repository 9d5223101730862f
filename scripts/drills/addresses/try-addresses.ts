import type { Page } from '@playwright/test';
import type { Asked, Drilled } from '../drill.ts';
import { Reader } from './reader.ts';
import { type Try, tryOf } from './tries.ts';

/**
 * Comes to a site with so many addresses, words and drafts, and tells what failed. Each page takes the
 * next try; none is closed meanwhile, so that what piles up in one that stays is seen, too.
 */
export async function tryAddresses(
  pages: readonly Page[],
  root: string,
  { runs, seed, show }: Asked,
): Promise<Drilled> {
  const failed: string[] = [];
  let next = 0;
  let tried = 0;
  const tryOn = async (page: Page) => {
    const reader = await Reader.at(page, root);
    while (next < runs) {
      // `--runs 1 --seed` with the number of a try makes it again.
      const number = seed + next++;
      const one = tryOf(number);
      const wrong = await reader.make(one);
      if (wrong !== '') failed.push(`--runs 1 --seed ${String(number)}: ${shown(one)}: ${wrong}`);
      show(++tried);
    }
  };
  await Promise.all(pages.map(tryOn));
  return { tried, failed };
}

function shown(one: Try): string {
  const what = 'text' in one ? one.text : one.address;
  const start = JSON.stringify(what.slice(0, 100));
  return `${one.kind} ${start}${what.length > 100 ? ` (of ${String(what.length)} letters)` : ''}`;
}
