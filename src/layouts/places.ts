import { archive, onceABuild } from '../archive/archive.ts';
import { allQuotations } from '../archive/quotations.ts';
import { termPages } from '../archive/terms.ts';

/** A place of the archive: its name, its address, and how much there is to see. */
type Place = readonly [name: string, path: string, holds: () => number];

const WAYS_IN: readonly Place[] = [
  ['Dates', 'timeline/', () => archive().articles.length],
  ['Topics', 'topics/', () => termPages('topics').length],
  ['Quotations', 'quotes/', () => allQuotations().length],
  ['People', 'people/', () => termPages('people').length],
  ['Outlets', 'outlets/', () => termPages('outlets').length],
];

const ALSO: readonly Place[] = [
  ['About the archive', 'about/', () => 1],
  ['Articles', 'articles/', () => archive().articles.length],
  ['Organisations', 'organisations/', () => termPages('organisations').length],
  ['Search', 'search/', () => archive().articles.length],
  ['Did they say it?', 'check/', () => allQuotations().length],
  ['Download', 'exports/', () => archive().articles.length],
  ['Follow by RSS', 'feed.xml', () => archive().articles.length],
];

/** The ways into the archive that the header names: none of them leads to an empty page. */
export const waysIn = onceABuild(() => held(WAYS_IN));

/** What else the footer names. */
export const alsoHere = onceABuild(() => held(ALSO));

function held(places: readonly Place[]) {
  return places.flatMap(([name, path, holds]) => (holds() > 0 ? [{ name, path }] : []));
}
