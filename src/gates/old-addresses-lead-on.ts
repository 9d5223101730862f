import type { Problem } from '../domain/problem.ts';
import type { Reading } from '../domain/reading.ts';
import { elementsOf, type Page, problemAt } from './page.ts';
import { articlePath } from './paths.ts';
import { refreshTarget } from './redirect.ts';
import { resolveAddress, type Whereabouts } from './resolve-address.ts';

/**
 * The former addresses of an article that do not lead to its present one. `pageAt` gives the page
 * that stands at a path, if there is one.
 */
export function findLostAddresses(
  { slug, formerly }: Pick<Reading, 'slug' | 'formerly'>,
  pageAt: (path: string) => Page | undefined,
  site: Whereabouts,
): Problem[] {
  const remedy = `Have it lead to the article, whose address is now ${slug}.`;
  return formerly.flatMap((former) => {
    const path = articlePath(former);
    const page = pageAt(path);
    if (page === undefined) return [{ file: path, what: 'is missing.', remedy }];
    const targets = [...elementsOf(page.tree)].flatMap((element) => refreshTarget(element) ?? []);
    const leadsOn = targets.some((target) => {
      const resolved = resolveAddress(target, path, site);
      return resolved.kind === 'inside' && resolved.path === articlePath(slug);
    });
    return leadsOn ? [] : [problemAt(page, undefined, 'does not lead on.', remedy)];
  });
}
