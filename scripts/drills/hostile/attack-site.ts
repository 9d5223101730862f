import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Drilled } from '../drill.ts';
import { askPages } from './ask-pages.ts';
import type { HostileSite } from './hostile-site.ts';
import { openPages } from './open-pages.ts';
import { faultsInFiles } from './read-back.ts';
import { serveSite } from './serve-site.ts';
import { lostOn } from './where-seen.ts';

interface Options {
  /** All pages, or two of each kind: the longest, and the one that has most of other words. */
  readonly everyPage: boolean;
  /** Of every so many payloads one is asked in queries, hashes and drafts. */
  readonly every: number;
  readonly show?: (tried: number) => void;
}

/** Opens a hostile site with and without its policy, asks it, and reads its files back. */
export async function attackSite(
  site: HostileSite,
  browser: Browser,
  options: Options,
): Promise<Drilled> {
  const failed = await faultsInFiles(site);
  const pages = pagesOf(site.dist);
  const paths = options.everyPage ? pages.map(({ path }) => path) : longestOfEach(pages);
  for (const withPolicy of [true, false]) {
    const faults = await attackUnder(withPolicy, site, browser, { ...options, paths });
    const under = withPolicy ? 'under the policy' : 'without the policy';
    failed.push(...faults.map((fault) => `${under}: ${fault}`));
    options.show?.(site.planter.planted.length);
  }
  return { tried: site.planter.planted.length * 2, failed };
}

async function attackUnder(
  withPolicy: boolean,
  site: HostileSite,
  browser: Browser,
  { paths, every, everyPage }: Options & { readonly paths: readonly string[] },
): Promise<string[]> {
  const served = await serveSite(site.dist, withPolicy);
  try {
    const { seen, happened } = await openPages(browser, served.address, paths);
    const asked = await askPages(browser, served.address, site, every);
    return [...happened, ...asked, ...(everyPage ? lostOn(seen, site.planter) : [])];
  } finally {
    served.close();
  }
}

interface BuiltPage {
  readonly path: string;
  readonly route: string;
  readonly size: number;
}

/** The pages of a built site; those that only lead on, lead to an address of the site. */
function pagesOf(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const route = /<body data-route="([^"]*)"/.exec(html)?.[1];
    if (route !== undefined)
      return [{ path: `/${file.replace(/index\.html$/, '')}`, route, size: html.length }];
    if (/http-equiv="refresh" content="0;url=\/[a-z0-9/-]*"/.test(html)) return [];
    throw new Error(`${file} is no page of the site.`);
  });
}

/** The longest page of each route, and of articles and captures one of each kind. */
function longestOfEach(pages: readonly BuiltPage[]): string[] {
  const kind = ({ route, path }: BuiltPage) => `${route} ${path.replace(/\d+/g, '0')}`;
  const groups = Map.groupBy(
    pages.toSorted((a, b) => b.size - a.size),
    kind,
  );
  return [...groups.values()].flatMap(([longest]) => longest?.path ?? []);
}
