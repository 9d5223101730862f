import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { busyAddress, testAddress } from '../../playwright.config.ts';

const DIST = 'dist-test';
/** Sites of other archives, which stand below that of the test archive. */
const OTHERS = ['busy', 'saved-pages'];

/** A built page: where it stands, and the route that made it, as its `<body>` says. */
interface BuiltPage {
  readonly address: string;
  readonly route: string;
  readonly size: number;
}

const PAGES = pagesIn(DIST).filter(
  ({ address }) => !OTHERS.some((name) => address.startsWith(`/${name}/`)),
);
const BUSY_PAGES = pagesIn(join(DIST, 'busy'));

/**
 * Pages that stand for all, by the site that they are of. Of the test archive the longest page of
 * each kind of address that a route has, which shows most, and the shortest of each route, which
 * shows least; of a busy archive the longest of each route. A new route is among them by itself.
 */
export const PAGE_TYPES = [
  {
    ...{ archive: 'test archive', baseURL: testAddress },
    addresses: unique([...longest(PAGES, kindOf), ...longest(PAGES, ({ route }) => route, -1)]),
  },
  {
    ...{ archive: 'busy archive', baseURL: busyAddress },
    addresses: unique(longest(BUSY_PAGES, ({ route }) => route)),
  },
] as const;

/** The longest page of each route of the test archive. */
export const ONE_OF_EACH = unique(longest(PAGES, ({ route }) => route));

/** The longest page of each route, of either archive. */
export const EACH_ARCHIVE = [
  { archive: 'test archive', baseURL: testAddress, addresses: ONE_OF_EACH },
  PAGE_TYPES[1],
];

/** States of the search page, which draws itself. */
export const SEARCHES = [
  '/search/?q=sovereignty&from=2025',
  '/search/?q=territory&speaker=claudia-sheinbaum&outlet=-voz',
  '/search/?q=shumer&topic=tariffs',
];

/** The routes that have no page in either archive. */
export const ROUTES_WITHOUT_PAGE = globSync('**/*.astro', { cwd: 'src/pages' })
  .map((file) => `/${file}`.replace(/(?:\/index)?\.astro$/, '') || '/')
  .filter((route) => ![...PAGES, ...BUSY_PAGES].some((page) => page.route === route));

function pagesIn(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist }).flatMap((file) => pageAt(dist, file));
}

function pageAt(dist: string, file: string): BuiltPage[] {
  const html = readFileSync(join(dist, file), 'utf8');
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

function longest(
  pages: readonly BuiltPage[],
  group: (page: BuiltPage) => string,
  sign = 1,
): BuiltPage[] {
  const largestFirst = pages.toSorted(
    (a, b) => sign * (b.size - a.size) || a.address.localeCompare(b.address),
  );
  return [...Map.groupBy(largestFirst, group).values()].flatMap(([page]) => page ?? []);
}

function unique(pages: readonly BuiltPage[]): readonly string[] {
  return [...new Set(pages.map(({ address }) => address))].toSorted();
}
