import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { HostileSite } from './hostile-site.ts';
import { stir } from './in-page.ts';
import { strangeIn } from './open-pages.ts';

/** A visit of a site: its pages are asked for what only scripts draw. */
export interface Visit {
  readonly page: Page;
  readonly address: string;
  readonly site: HostileSite;
  /** Payloads that are asked. */
  readonly asked: readonly string[];
}

/** Every feed and list of addresses is XML to a browser, which forgives nothing. */
export async function feeds({ page, address, site }: Visit): Promise<string[]> {
  const files = globSync('**/*.{xml,opml}', { cwd: site.dist });
  await page.goto(`${address}/`);
  const broken = await page.evaluate(async (names) => {
    const found: string[] = [];
    for (const name of names) {
      const text = await (await fetch(`/${name}`)).text();
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      const foreign = documentElement.querySelectorAll('parsererror, script, img, iframe');
      if (foreign.length > 0) found.push(name);
    }
    return found;
  }, files);
  return broken.map((name) => `${name} is no XML as it should be`);
}

/** What opens beside proofs and links to cite: all of them open, and lead nowhere. */
export async function popovers({ page, address }: Visit): Promise<string[]> {
  const faults: string[] = [];
  for (const path of ['/articles/storm-0/', '/articles/page-0/', '/people/p0/', '/topics/t0/']) {
    await page.goto(address + path);
    for (const kind of ['a.proof:not(.proving-words *)', 'a[data-cite]']) {
      const links = page.locator(kind);
      const count = Math.min(2, await links.count());
      for (let at = 0; at < count; at += 1) {
        const said = await links.nth(at).evaluate(openedBeside);
        if (said === '') faults.push(`${path}: nothing opens beside ${kind}, ${String(at)}`);
      }
      faults.push(...(await strangeIn(page)));
    }
    await page.evaluate(stir);
  }
  return faults;
}

/** Clicks on a link; what then opens beside it says. It runs in the page. */
async function openedBeside(link: Element): Promise<string> {
  document.getElementById('in-place')?.replaceChildren();
  (link as HTMLElement).click();
  for (let waited = 0; waited < 300; waited += 1) {
    const said = document.getElementById('in-place')?.textContent ?? '';
    if (said !== '' && said !== 'Looking it up …') return said;
    await new Promise((done) => setTimeout(done, 50));
  }
  return '';
}
