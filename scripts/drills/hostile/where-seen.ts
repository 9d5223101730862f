import { asSeen, type Planted, type Planter } from './payloads.ts';
import { fromHtml } from 'hast-util-from-html';
import { toString as toText } from 'mdast-util-to-string';
import { builtPages } from './built-pages.ts';
import type { HostileSite } from './hostile-site.ts';

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
    ...[
      'text *',
      'record reason of title',
      'record reason of date',
      'record reason of updated',
      'record reason of outlet',
      'record reason of first publisher',
      'record reason of credit',
      'record reason of authors',
      'record reason of language',
      'record reason of a speaker',
      'page language',
      'page title',
      'page og title',
    ],
    ...['page site name', 'page published', 'page author', 'page keywords', 'page canonical'],
    ...['page menu', 'page byline', 'page time', 'page caption', 'page paragraph', 'page subhead'],
    ...['table reason of credit', 'table why', 'kept back reason'],
    'outlet masthead',
  ],
  [TERM]: [
    ...['person label', 'person note', 'person other name', 'organisation label'],
    ...['organisation note', 'organisation other name', 'topic label', 'topic note'],
    ...['outlet label', 'outlet note', 'outlet other name', 'record title'],
  ],
  [TERMS]: ['person label', 'person note', 'organisation label', 'topic label', 'outlet label'],
  '/articles/[...page]': ['record title', 'page headline', 'outlet label', 'record reason of date'],
  '/new/[...page]': ['record title', 'page headline', 'outlet label'],
  '/timeline/[...path]': ['record title', 'outlet label'],
  '/[...period]': ['record title', 'page headline', 'outlet label'],
  // It names some of the people, topics and outlets of a large archive.
  '/': ['archive headline', 'archive name'],
  '/about': ['archive procedure', 'archive description', 'archive licence'],
  '/search': ['archive name', 'archive subject'],
  '/check': ['archive name'],
  '/exports': ['archive licence'],
};

/** What of a hostile archive the files of its pages do not say, read as a browser reads them. */
export function lostIn({ dist, planter }: Pick<HostileSite, 'dist' | 'planter'>): string[] {
  const pages = builtPages(dist).filter(({ route }) => route in SEEN);
  const seen = pages.map(({ route, html }) => ({ route, text: toText(fromHtml(html)) }));
  return lostOn(seen, planter);
}

/** The same of pages that were opened, all that there are. */
export function lostOn(
  pages: readonly { readonly route: string; readonly text: string }[],
  planter: Planter,
): string[] {
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
  // Some formats have a space where others have nothing.
  const forms = (one: Planted) => [one.text, one.text.replace(/\p{Cc}/gu, ' ')].map(asSeen);
  return planted.filter((one) => !forms(one).some((form) => seen.includes(form)));
}

function isOf(places: readonly string[]): (one: Planted) => boolean {
  const begins = places.flatMap((name) => (name.endsWith('*') ? [name.slice(0, -1)] : []));
  const whole = new Set(places);
  return ({ place }) => whole.has(place) || begins.some((name) => place.startsWith(name));
}
