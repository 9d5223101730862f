import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site. */
export interface BuiltPage {
  readonly path: string;
  /** The file of `src/pages` that made it. */
  readonly route: string;
  readonly html: string;
}

/** The pages of a built site, but for those that only lead on, each to an address of the site. */
export function builtPages(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const route = /<body data-route="([^"]*)"/.exec(html)?.[1];
    // An attack that became such an element leads elsewhere, or stands in the words of a page.
    const [head = ''] = html.split('<body');
    if (/<meta http-equiv="refresh" content="0; url=\/[a-z0-9/-]*"/.test(head)) return [];
    if (route !== undefined) return [{ path: `/${file.replace(/index\.html$/, '')}`, route, html }];
    throw new Error(`${file} is no page of the site.`);
  });
}

/** The paths of the longest page of each kind: of each route, by what its address begins with. */
export function longestOfEach(dist: string): string[] {
  const kind = ({ route, path }: BuiltPage) => `${route} ${path.replace(/\d+/g, '0')}`;
  const longestFirst = builtPages(dist).toSorted((a, b) => b.html.length - a.html.length);
  const groups = Map.groupBy(longestFirst, kind);
  return [...groups.values()].flatMap(([longest]) => longest?.path ?? []);
}
