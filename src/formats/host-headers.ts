import { EXPORT_TYPES, MEDIA_TYPES } from '../domain/media-types.ts';

/** A rule of `_headers`: a path, in which `*` stands for anything, and what is sent with it. */
type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

/** Any page may read these files: they are there to be taken along. */
const FOR_ANYONE = { 'Access-Control-Allow-Origin': '*' };
const YEAR = 31_536_000;

/**
 * The file `_headers`, which Netlify and Cloudflare read, of a site below a path (`/` or `/news/`).
 * One joins what several rules say under one name, the other takes the last; so no two rules that
 * meet in a file name the same header (https://developers.cloudflare.com/pages/configuration/headers/,
 * https://docs.netlify.com/manage/routing/headers/).
 */
export function writeHeaders(base: string, policy: string): string {
  return rulesOf(policy)
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('');
}

function rulesOf(policy: string): Rule[] {
  return [
    [
      '*',
      {
        // A page can forbid its being framed by a header only.
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    ],
    // Their names change with their content.
    ['_astro/*', { 'Cache-Control': `public, max-age=${String(YEAR)}, immutable` }],
    ['search-index/*', { 'Cache-Control': 'public, max-age=600' }],
    ['*feed.xml', { 'Content-Type': MEDIA_TYPES['feed.xml'], ...FOR_ANYONE }],
    ['*feed.json', { 'Content-Type': MEDIA_TYPES['feed.json'], ...FOR_ANYONE }],
    ['*.opml', { 'Content-Type': MEDIA_TYPES.opml, ...FOR_ANYONE }],
    ['opensearch.xml', { 'Content-Type': MEDIA_TYPES['opensearch.xml'] }],
    ['exports/*', FOR_ANYONE],
    ...Object.entries(EXPORT_TYPES).map(([ending, type]): Rule => [
      `exports/*.${ending}`,
      { 'Content-Type': type },
    ]),
  ];
}
