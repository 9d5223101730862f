import { anniversaries } from '../archive/anniversaries.ts';
import { combinations } from '../archive/combinations.ts';
import { periodPages } from '../archive/periods.ts';
import { termPages } from '../archive/terms.ts';
import { whatWasSearched } from '../archive/what-was-searched.ts';
import type { Whereabouts } from '../site/nearest-page.ts';

/** Which pages there are, for the page that stands at wrong addresses. */
export const GET = () =>
  Response.json({
    periods: periodPages().map(({ period }) => period),
    anniversaries: anniversaries().map(({ day }) => day),
    topics: Object.fromEntries(termPages('topics').map(({ term }) => [term.id, term.label])),
    pairs: combinations().map(({ id }) => id),
    searched: whatWasSearched(),
  } satisfies Whereabouts);
