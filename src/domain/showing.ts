import { z } from 'zod';
import { assertion } from './assertion.ts';

/**
 * How much of an article the archive may show: all of it; an excerpt, that is its record, the words
 * that prove something or are quoted, and a link; or nothing but its record.
 */
export const showSchema = z.enum(['full', 'excerpt', 'withhold']);
export type Show = z.infer<typeof showSchema>;

/** How much is shown, and why, as an outlet or a record says it. */
export const showingSchema = assertion(showSchema);
export type Showing = z.infer<typeof showingSchema>;

/** The strictest of several; undefined where nobody says anything. */
export function strictest(showings: readonly (Showing | undefined)[]): Showing | undefined {
  return showings
    .filter((showing) => showing !== undefined)
    .toSorted((a, b) => STRICTNESS.indexOf(b.value) - STRICTNESS.indexOf(a.value))[0];
}

const STRICTNESS = showSchema.options;
