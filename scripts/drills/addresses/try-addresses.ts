import type { Page } from '@playwright/test';
import type { Asked, Drilled } from '../drill.ts';
import { Reader } from './reader.ts';
import { type Try, tryOf } from './tries.ts';

/** Comes to a site with so many addresses, words and drafts, in one page, and tells what failed. */
export async function tryAddresses(
  page: Page,
  root: string,
  { runs, seed, show }: Asked,
): Promise<Drilled> {
  const reader = await Reader.at(page, root);
  const failed: string[] = [];
  for (let tried = 0; tried < runs; tried++) {
    // `--runs 1 --seed` with the number of a try makes it again.
    const number = seed + tried;
    const one = tryOf(number);
    const wrong = await reader.make(one);
    if (wrong !== '') failed.push(`--runs 1 --seed ${String(number)}: ${shown(one)}: ${wrong}`);
    show(tried + 1);
  }
  return { tried: runs, failed };
}

function shown(one: Try): string {
  const what = 'text' in one ? one.text : one.address;
  const start = JSON.stringify(what.slice(0, 100));
  return `${one.kind} ${start}${what.length > 100 ? ` (of ${String(what.length)} letters)` : ''}`;
}
