import { archive, onceABuild } from '../archive/archive.ts';
import { allQuotations } from '../archive/quotations.ts';
import { termPages } from '../archive/terms.ts';

/** A place of the archive: its name, its address, and how much there is to see. */
const WAYS_IN = [
  ['Dates', 'timeline/', () => archive().articles.length],
  ['Topics', 'topics/', () => termPages('topics').length],
  ['Quotations', 'quotes/', () => allQuotations().length],
  ['People', 'people/', () => termPages('people').length],
  ['Outlets', 'outlets/', () => termPages('outlets').length],
] as const;

const ALSO = [
  ['About the archive', 'about/'],
  ['Articles', 'articles/'],
  ['New in the archive', 'new/'],
  ['Organisations', 'organisations/'],
  ['Search', 'search/'],
  ['Did they say it?', 'check/'],
  ['Download', 'exports/'],
  ['Follow', 'follow/'],
] as const;

/** The ways into the archive that the header names: none of them leads to an empty page. */
export const waysIn = onceABuild(() => WAYS_IN.filter(([, , holds]) => holds() > 0).map(named));

/** What else there is, for the footer; also ways in of which nothing is held, whose pages say so. */
export const alsoHere = onceABuild(() => [
  ...ALSO.map(named),
  ...WAYS_IN.filter(([, , holds]) => holds() === 0).map(named),
]);

function named([name, path]: readonly [name: string, path: string, ...rest: unknown[]]) {
  return { name, path };
}
