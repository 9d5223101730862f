import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist-test';

/** A built page: where it stands, and the route that made it, as its `<body>` says. */
interface BuiltPage {
  readonly address: string;
  readonly route: string;
  readonly size: number;
}

/** Where the site of saved pages is built, which has journeys of its own. */
const OTHER_SITE = 'saved-pages/';

const PAGES = globSync('**/*.html', { cwd: DIST })
  .filter((file) => !file.startsWith(OTHER_SITE))
  .flatMap(pageAt);

/**
 * Pages that stand for all: of each kind of address that a route has the longest page, which shows
 * most, and of each route the shortest, which shows least. A new route is among them by itself.
 */
export const PAGE_TYPES = unique([...longest(kindOf), ...longest(({ route }) => route, -1)]);

/** States of the search page, which draws itself. */
export const SEARCHES = [
  '/search/?q=sovereignty&from=2025',
  '/search/?q=territory&speaker=claudia-sheinbaum&outlet=-voz',
  '/search/?q=shumer&topic=tariffs',
];

/** The routes that have no page in this archive. */
export const ROUTES_WITHOUT_PAGE = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => `/${file}`.replace(/(?:\/index)?\.astro$/, '') || '/')
  .filter((route) => !PAGES.some((page) => page.route === route));

function pageAt(file: string): BuiltPage[] {
  const html = readFileSync(join(DIST, file), 'utf8');
  // A page that only leads on is gone before it is read.
  if (html.includes('http-equiv="refresh"')) return [];
  const route = /<body data-route="([^"]*)"/.exec(html)?.[1];
  if (route === undefined) throw new Error(`${file} does not say which route made it.`);
  return [{ address: `/${file.replace(/index\.html$/, '')}`, route, size: html.length }];
}

/** `/topics/tariffs/` is of another kind than `/people/claudia-sheinbaum/`, a month than a year. */
function kindOf({ route, address }: BuiltPage): string {
  const [, first = '', ...parts] = address.split('/');
  return `${route} ${first.replace(/\d/g, '0')} ${String(parts.length)}`;
}

function longest(group: (page: BuiltPage) => string, sign = 1): BuiltPage[] {
  const largestFirst = PAGES.toSorted(
    (a, b) => sign * (b.size - a.size) || a.address.localeCompare(b.address),
  );
  return [...Map.groupBy(largestFirst, group).values()].flatMap(([page]) => page ?? []);
}

function unique(pages: readonly BuiltPage[]): readonly string[] {
  return [...new Set(pages.map(({ address }) => address))].toSorted();
}
