import type { Element } from 'hast';
import type { Problem } from '../domain/problem.ts';
import { addressesOf } from './outline.ts';
import { attributeOf, elementsOf, type Page, problemAt } from './page.ts';
import { addressOf, type Whereabouts } from './resolve-address.ts';

// Elements whose address a browser follows by itself, or sends what a reader typed to.
const FETCHING = new Set(
  'script img source iframe frame embed object video audio track input button form use image'.split(
    ' ',
  ),
);
const FETCHING_RELATIONS =
  /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|mask-icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest)(?:\s|$)/i;

/** Whatever a page would make a browser fetch from, or send to, another origin than the site's. */
export function findForeign(page: Page, site: Whereabouts): Problem[] {
  const here = addressOf(page.path, site);
  return [...elementsOf(page.tree)].filter(isFetching).flatMap((element) =>
    addressesOf(element)
      .filter((address) => isForeign(address, here, site))
      .map((address) => {
        const what = `makes a browser turn to another origin: ${address}.`;
        return problemAt(page, element, what, 'Serve it from the site itself.');
      }),
  );
}

function isFetching(element: Element): boolean {
  if (FETCHING.has(element.tagName)) return true;
  return element.tagName === 'link' && FETCHING_RELATIONS.test(attributeOf(element, 'rel') ?? '');
}

function isForeign(address: string, here: string, { origin }: Whereabouts): boolean {
  const url = URL.parse(address, here);
  return url !== null && /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin;
}
