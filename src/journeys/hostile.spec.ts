import { expect, test } from '@playwright/test';
import { askPages } from '../../scripts/drills/hostile/ask-pages.ts';
import { longestOfEach } from '../../scripts/drills/hostile/built-pages.ts';
import { buildHostileSite, type HostileSite } from '../../scripts/drills/hostile/hostile-site.ts';
import { openPages } from '../../scripts/drills/hostile/open-pages.ts';
import { PAYLOADS } from '../../scripts/drills/hostile/payloads.ts';
import { faultsInFiles } from '../../scripts/drills/hostile/read-back.ts';
import { serveSite } from '../../scripts/drills/hostile/serve-site.ts';
import { lostIn } from '../../scripts/drills/hostile/where-seen.ts';

/** So many payloads to a value: the site has all of them in every place, on few pages. */
const IN_A_VALUE = 44;
/** Of every so many one is asked in queries, hashes and drafts. */
const EVERY = 44;

let site: HostileSite;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** A site of which every word is an attack, in every place in which words can stand. */
test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = await buildHostileSite(PAYLOADS.length, IN_A_VALUE);
});

test('attacks are the words that they are in every file that programs read', async () => {
  expect(await faultsInFiles(site)).toEqual([]);
});

test('every attack is seen, letter by letter, where its place is shown', () => {
  expect(lostIn(site)).toEqual([]);
});

// The drill does both with and without the policy, of every page.
test('attacks do nothing on a page of each kind, even without its security policy', async ({
  browser,
}) => {
  const { address, close } = await serveSite(site.dist, false);
  const { happened } = await openPages(browser, address, longestOfEach(site.dist));
  close();
  expect(happened).toEqual([]);
});

test('attacks do nothing in searches, queries, hashes and drafts, and meet no policy', async ({
  browser,
}) => {
  const { address, close } = await serveSite(site.dist, true);
  const faults = await askPages(browser, address, site, EVERY);
  close();
  expect(faults).toEqual([]);
});
