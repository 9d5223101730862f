import type { Browser } from '@playwright/test';
import type { Drilled } from '../drill.ts';
import { askPages } from './ask-pages.ts';
import { builtPages } from './built-pages.ts';
import type { HostileSite } from './hostile-site.ts';
import { openPages } from './open-pages.ts';
import { faultsInFiles } from './read-back.ts';
import { serveSite } from './serve-site.ts';
import { lostIn, lostOn } from './where-seen.ts';

/** Opens all of a hostile site with and without its policy, asks it, and reads its files back. */
export async function attackSite(
  site: HostileSite,
  browser: Browser,
  show: (tried: number) => void,
): Promise<Drilled> {
  const failed = [...(await faultsInFiles(site)), ...lostIn(site)];
  for (const withPolicy of [true, false]) {
    const faults = await attackUnder(withPolicy, site, browser);
    const under = withPolicy ? 'under the policy' : 'without the policy';
    failed.push(...faults.map((fault) => `${under}: ${fault}`));
    show(site.planter.planted.length);
  }
  return { tried: site.planter.planted.length * 2, failed };
}

async function attackUnder(
  withPolicy: boolean,
  site: HostileSite,
  browser: Browser,
): Promise<string[]> {
  const served = await serveSite(site.dist, withPolicy);
  const paths = builtPages(site.dist).map(({ path }) => path);
  try {
    const { seen, happened } = await openPages(browser, served.address, paths);
    const asked = await askPages(browser, served.address, site, 1);
    return [...happened, ...asked, ...lostOn(seen, site.planter)];
  } finally {
    served.close();
  }
}
