import type { Problem } from '../domain/problem.ts';
import type { Link, Outline } from './outline.ts';
import { resolveAddress, type Whereabouts } from './resolve-address.ts';

/** Every address that leads nowhere: to no file of the site, to no id, or to nothing at all. */
export function findDeadLinks(
  outlines: readonly Outline[],
  files: ReadonlySet<string>,
  site: Whereabouts,
): Problem[] {
  const idsOf = new Map(outlines.map(({ path, ids }) => [path, ids]));
  return outlines.flatMap((outline) =>
    outline.links.flatMap((link) => {
      const fault = faultOf(link, outline.path, files, idsOf, site);
      if (fault === undefined) return [];
      const what = `the address ${link.value} ${fault}.`;
      const remedy = 'Correct the address, or build what it leads to.';
      return [{ file: outline.path, line: link.line, what, remedy }];
    }),
  );
}

function faultOf(
  { value }: Link,
  path: string,
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  site: Whereabouts,
): string | undefined {
  // A feed is read far from the site: an address without an origin means nothing there.
  if (!path.endsWith('.html') && !/^https?:/.test(value)) return 'is not whole';
  const target = resolveAddress(value, path, site);
  if (target.kind === 'outside') return undefined;
  if (target.kind === 'broken') return isBeside(value, files) ? undefined : target.what;
  if (!files.has(target.path)) {
    const slash = files.has(`${target.path}/index.html`);
    return slash ? 'lacks the slash at its end' : `leads to ${target.path}, which is not there`;
  }
  // An empty fragment and `top` lead to the top of any page.
  if (target.fragment === '' || target.fragment === 'top') return undefined;
  if (idsOf.get(target.path)?.has(target.fragment)) return undefined;
  return `leads to the id ${target.fragment}, which ${target.path} does not have`;
}

/**
 * True of an address in full of what stands beside the archive on its host, such as the paper whose
 * archive it is; false of a page of the archive itself that lacks the base path.
 */
function isBeside(value: string, files: ReadonlySet<string>): boolean {
  const url = /^https?:/.test(value) ? URL.parse(value) : null;
  if (url === null) return false;
  const path = url.pathname.slice(1);
  return !files.has(path) && !files.has(`${path.replace(/\/$/, '')}/index.html`.replace(/^\//, ''));
}
