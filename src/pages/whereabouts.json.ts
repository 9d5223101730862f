import { anniversaries } from '../archive/anniversaries.ts';
import { combinations } from '../archive/combinations.ts';
import { periodPages } from '../archive/periods.ts';
import type { Whereabouts } from '../site/nearest-page.ts';

/** Which pages there are, for the page that stands at wrong addresses. */
export const GET = () =>
  Response.json({
    periods: periodPages().map(({ period }) => period),
    anniversaries: anniversaries().map(({ day }) => day),
    pairs: combinations().map(({ id }) => id),
  } satisfies Whereabouts);
