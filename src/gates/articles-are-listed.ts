import type { Problem } from '../domain/problem.ts';
import type { PageOutline } from './outline.ts';
import { articlePath } from './paths.ts';
import { resolveAddress, type Whereabouts } from './resolve-address.ts';

const LIST = /^articles\/(?:page\/\d+\/)?index\.html$/;

/** Every article that the list of all articles does not lead to, on any of its pages. */
export function findUnlisted(
  slugs: Iterable<string>,
  pages: readonly PageOutline[],
  site: Whereabouts,
): Problem[] {
  const listed = new Set(
    pages
      .filter(({ path }) => LIST.test(path))
      .flatMap(({ path, ways }) => [...ways].map((way) => resolveAddress(way, path, site)))
      .flatMap((target) => (target.kind === 'inside' ? [target.path] : [])),
  );
  return [...slugs].map(articlePath).flatMap((file) => {
    if (listed.has(file)) return [];
    const remedy = 'Have the list of articles show every article, whatever is known of it.';
    return [{ file, what: 'is on no page of the list at articles/.', remedy }];
  });
}
