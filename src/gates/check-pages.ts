import type { Problem } from '../domain/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { findStrayArticle } from './entries-have-pages.ts';
import { outlineOfJson, outlineOfXml } from './feed-outline.ts';
import type { Finding } from './gate.ts';
import { findInvalid } from './html-is-valid.ts';
import { findDeadLinks } from './links-resolve.ts';
import { findForeign } from './nothing-foreign.ts';
import { findInline } from './nothing-inline.ts';
import { comparePolicy, findLoopholes, policyOfHeaders } from './one-policy.ts';
import { type Outline, outlineOf } from './outline.ts';
import { readPage } from './page.ts';

/** The gates that every page has to pass, and the feeds as far as they hold addresses. */
export function checkPages(site: BuiltSite, slugs: ReadonlySet<string>): Finding[] {
  const stray: Problem[] = [];
  const inline: Problem[] = [];
  const foreign: Problem[] = [];
  const invalid: Problem[] = [];
  const { policy, problems: policies } = readPolicy(site);
  const outlines = outlinesOfFeeds(site);
  const pages = site.paths.filter((path) => path.endsWith('.html'));

  for (const path of pages) {
    const html = site.textOf(path);
    const page = readPage(path, html);
    outlines.push(outlineOf(page));
    stray.push(...findStrayArticle(page, slugs));
    inline.push(...findInline(page));
    foreign.push(...findForeign(page, site));
    policies.push(...comparePolicy(page, policy));
    invalid.push(...findInvalid(path, html));
  }
  const dead = findDeadLinks(outlines, new Set(site.paths), site);
  const links = outlines.reduce((sum, outline) => sum + outline.links.length, 0);
  const checked = `${String(pages.length)} pages`;
  return [
    { gate: 'pages have entries', checked, problems: stray },
    {
      gate: 'links resolve',
      checked: `${String(outlines.length)} pages and feeds, ${String(links)} addresses`,
      problems: dead,
    },
    { gate: 'nothing inline', checked, problems: inline },
    { gate: 'nothing foreign', checked, problems: foreign },
    { gate: 'one policy', checked, problems: policies },
    { gate: 'HTML is valid', checked, problems: invalid },
  ];
}

const HEADERS = '_headers';

function readPolicy({ paths, textOf }: BuiltSite) {
  const policy = paths.includes(HEADERS) ? policyOfHeaders(textOf(HEADERS)) : undefined;
  const remedy = 'Give public/_headers the policy of the site, once.';
  const faults = policy === undefined ? ['names no policy, or several.'] : findLoopholes(policy);
  const problems: Problem[] = faults.map((what) => ({ file: HEADERS, what, remedy }));
  return { policy, problems };
}

function outlinesOfFeeds({ paths, textOf }: BuiltSite): Outline[] {
  return paths.flatMap((path) => {
    if (path.endsWith('.xml')) return [outlineOfXml(path, textOf(path))];
    return path.endsWith('feed.json') ? [outlineOfJson(path, textOf(path))] : [];
  });
}
