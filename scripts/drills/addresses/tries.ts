import { type Draws, drawsFrom, escapedBy, textOf } from './texts.ts';

/** What a reader, or whoever sends one here, may come with. */
export type Try =
  | { readonly kind: 'search' | 'search, loaded'; readonly address: string }
  | { readonly kind: 'typed' | 'draft'; readonly text: string }
  | { readonly kind: 'page'; readonly address: string };

const PARAMETERS = [
  ...['q', 'q', 'q', 'q', 'tab', 'topic', 'person', 'outlet', 'speaker', 'kind', 'from', 'to'],
  ...['year', 'sort', 'page', 'as', '__proto__', 'constructor', 'utm_source', '', 'q[]', 'Q'],
] as const;

/** What a parameter means something with. */
const KNOWN = [
  ...['articles', 'quotations', 'quotation', 'article', 'direct', 'reported', 'newest', 'oldest'],
  ...['2025', '2025-05', '2025-05-28', '2024', '2025-02-31', '0000', '9999-12-31', '1', '2', '99'],
  ...['sovereignty', '-sovereignty', 'fentanyl', 'voz', '-voz', 'donald-trump', 'typed', 'unknown'],
] as const;

/** Pages whose scripts read where they are, and addresses at which no page is. */
const PAGES = [
  ...['search/', 'check/', 'timeline/', 'topics/', 'quotes/', 'articles/', '', 'about/', 'follow/'],
  ...[
    'no/such/',
    'topics/a+b/',
    'topics/b/and/a/',
    '2025-5-28/',
    '2025/13/',
    'on/2-30/',
    'on/02/29/',
  ],
  ...[
    'timeline/2025/',
    'articles/x/citation.bib',
    'exports/x.csv',
    'people/x/2025/05/',
    'index.html',
  ],
] as const;

/** The try of a number, which is all that decides it. */
export function tryOf(number: number): Try {
  const draws = drawsFrom(number);
  const kind = draws.below(100);
  if (kind < 4) return { kind: 'typed', text: textOf(draws) };
  if (kind < 6) return { kind: 'draft', text: textOf(draws) };
  if (kind < 8) return { kind: 'page', address: pageAddress(draws) };
  const isLoaded = kind < 10;
  return {
    kind: isLoaded ? 'search, loaded' : 'search',
    // Servers take no address of more than some thousand letters.
    address: isLoaded ? queryAddress(draws).slice(0, MOST_SENT) : queryAddress(draws),
  };
}

const MOST_SENT = 7000;

function queryAddress(draws: Draws): string {
  const parts = Array.from({ length: draws.below(7) }, () => parameter(draws));
  const many = draws.chance(0.02) ? manyValues(draws) : [];
  return `?${[...parts, ...many].join(draws.chance(0.95) ? '&' : ';')}${hash(draws)}`;
}

function parameter(draws: Draws): string {
  const value = draws.chance(0.4) ? draws.one(KNOWN) : escapedBy(draws, textOf(draws));
  return `${draws.one(PARAMETERS)}${draws.chance(0.97) ? '=' : ''}${value}`;
}

function manyValues(draws: Draws): string[] {
  const name = draws.one(PARAMETERS);
  return Array.from({ length: 3000 }, (_, at) => `${name}=v${String(at)}`);
}

function hash(draws: Draws): string {
  if (draws.chance(0.8)) return '';
  return `#${draws.one(['', 'p1', ':~:text=', '__proto__', '%'])}${escapedBy(draws, textOf(draws)).slice(0, MOST_SENT)}`;
}

function pageAddress(draws: Draws): string {
  const extra = draws.chance(0.5) ? escapedBy(draws, textOf(draws)).replace('#', '') : '';
  const query = draws.chance(0.3) ? queryAddress(draws) : hash(draws);
  return (draws.one(PAGES) + extra).slice(0, MOST_SENT) + query.slice(0, MOST_SENT);
}
