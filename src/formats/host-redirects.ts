import { inTextOrder } from '../domain/text-order.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';

/**
 * Cloudflare reads 2,000 rules of plain paths and 100 of others, GitLab 1,000 in all and 64 kB:
 * https://developers.cloudflare.com/pages/configuration/redirects/,
 * https://docs.gitlab.com/user/project/pages/redirects/. What is cut off leads on by the page that
 * stands at wrong addresses.
 */
const MOST_PAIRS = 500;
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/**
 * The file `_redirects`, which Netlify, Cloudflare and GitLab read, of a site below a path: where
 * former addresses lead. `paths` are those of its pages. Cloudflare heeds a rule also where a page
 * stands, so none may match one: a month is spelt out, as `:month` would be `on/tariffs` too.
 */
export function writeRedirects(base: string, paths: readonly string[]): string {
  const rules = [...pairRules(paths), ...formerRules()];
  return rules.map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** Plain paths first: from the first rule with a name on, Cloudflare counts all as such. */
function pairRules(paths: readonly string[]): (readonly [string, string])[] {
  return paths
    .flatMap((path) => {
      const [, a, b] = /^topics\/([^/]+)\/and\/([^/]+)\/$/.exec(path) ?? [];
      return a === undefined || b === undefined ? [] : [[`topics/${a}+${b}/`, path] as const];
    })
    .toSorted(([a], [b]) => inTextOrder(a, b))
    .slice(0, MOST_PAIRS);
}

function formerRules(): (readonly [string, string])[] {
  return [
    ...['bib', 'ris', 'json'].map(
      (ending) => [`articles/:slug/citation.${ending}`, 'articles/:slug/'] as const,
    ),
    ...VOCABULARIES.map((kind) => [`${kind}/:id/feed.json`, `${kind}/:id/feed.xml`] as const),
    ...VOCABULARIES.flatMap((kind) =>
      MONTHS.map((month) => [`${kind}/:id/:year/${month}/`, `${kind}/:id/`] as const),
    ),
  ];
}
