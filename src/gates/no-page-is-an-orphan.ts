import type { Problem } from '../domain/problem.ts';
import type { PageOutline } from './outline.ts';
import { resolveAddress, type Whereabouts } from './resolve-address.ts';

const HOME = 'index.html';
const REMEDY = 'Link to it from a page that leads to it, or do not build it.';

/**
 * Every page that a reader who starts at the home page and follows links never comes to. Pages that
 * only lead on need no link; neither does a file that stands at no address of a page, `404.html`.
 */
export function findOrphans(pages: readonly PageOutline[], site: Whereabouts): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set([HOME]);
  // A set is walked in the order of what is added, also while it grows.
  for (const path of reached) {
    for (const way of byPath.get(path)?.ways ?? []) {
      const target = resolveAddress(way, path, site);
      if (target.kind === 'inside') reached.add(target.path);
    }
  }
  return pages
    .filter(({ path, leadsOn }) => /(?:^|\/)index\.html$/.test(path) && !leadsOn)
    .filter(({ path }) => !reached.has(path))
    .map(({ path }) => ({
      file: path,
      what: 'is reached by no link from the home page, nor through other pages.',
      remedy: REMEDY,
    }));
}
