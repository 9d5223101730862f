import { asSeen, type Planted, type Planter } from './payloads.ts';
import type { Seen } from './open-pages.ts';

/** Where readers must see what stands in a place: the kinds of pages, by their routes. */
const ARTICLE = '/articles/[slug]';
const CAPTURE = '/articles/[slug]/capture';
const TERM = '/[vocabulary]/[id]';
const TERMS = '/[vocabulary]/[...page]';

/** All of these places, on each of these pages; `*` ends a word of which the rest does not matter. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  [ARTICLE]: [
    ...['text paragraph', 'text bare line', 'text list item', 'text quotation', 'text reported'],
    ...['text told time', 'text topic', 'text quoted line', 'text table', 'text speaker'],
    ...['text last line', 'record title', 'record author', 'record correction'],
    ...['record objection', 'record reply', 'record court', 'page headline', 'page paragraph'],
    ...['page subhead', 'page list item', 'page quotation', 'page linked words'],
    ...['kept back reason', 'table notice', 'person label', 'organisation label', 'topic label'],
    'outlet label',
  ],
  [CAPTURE]: [
    ...['text *', 'record reason of *', 'page language', 'page title', 'page og title'],
    ...['page site name', 'page published', 'page author', 'page keywords', 'page canonical'],
    ...['page menu', 'page byline', 'page time', 'page caption', 'page paragraph', 'page subhead'],
    ...['table reason of credit', 'table why', 'kept back reason', 'note of a rule of *'],
    'outlet masthead',
  ],
  [TERM]: [
    ...['person label', 'person note', 'person other name', 'organisation label'],
    ...['organisation note', 'organisation other name', 'topic label', 'topic note'],
    ...[
      'outlet label',
      'outlet note',
      'outlet other name',
      'record title',
      'record reason of outlet',
    ],
  ],
  [TERMS]: ['person label', 'person note', 'organisation label', 'topic label', 'outlet label'],
  '/articles/[...page]': ['record title', 'page headline', 'outlet label', 'record reason of date'],
  '/new/[...page]': ['record title', 'page headline', 'outlet label'],
  '/timeline/[...path]': ['record title', 'person label', 'outlet label'],
  '/[...period]': ['record title', 'page headline', 'outlet label'],
  '/': ['archive headline', 'person label', 'topic label', 'outlet label', 'archive name'],
  '/about': ['archive procedure', 'archive description', 'archive contact', 'archive licence'],
  '/search': ['archive name', 'archive subject'],
  '/check': ['archive name'],
  '/exports': ['archive licence'],
};

/** What of a hostile archive is not seen as it was written, on pages of which all were opened. */
export function lostOn(pages: readonly Seen[], planter: Planter): string[] {
  const byRoute = Map.groupBy(pages, ({ route }) => route);
  return Object.entries(SEEN).flatMap(([route, places]) => {
    const text = asSeen((byRoute.get(route) ?? []).map((page) => page.text).join('\n'));
    const lost = missing(text, planter.planted.filter(isOf(places)));
    return lost.map(({ place, text: was }) => `${place}, on ${route}: ${JSON.stringify(was)}`);
  });
}

/** The same of one page, of the payloads of one group. */
export function missing(text: string, planted: readonly Planted[]): readonly Planted[] {
  const seen = asSeen(text);
  return planted.filter((one) => !seen.includes(asSeen(one.text)));
}

function isOf(places: readonly string[]): (one: Planted) => boolean {
  const begins = places.flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []));
  const whole = new Set(places);
  return ({ place }) => whole.has(place) || begins.some((name) => place.startsWith(name));
}
