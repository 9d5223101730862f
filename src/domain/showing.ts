import { z } from 'zod';

/**
 * How much of an article the archive may show: all of it; an excerpt, that is its record, the
 * sentences that prove something or quote somebody, and a link; or nothing but its record.
 */
export const showSchema = z.enum(['full', 'excerpt', 'withhold']);
export type Show = z.infer<typeof showSchema>;

/** How much is shown, and why, as an outlet or a record says it. */
export const showingSchema = z.strictObject({ value: showSchema, basis: z.string().min(1) });
export type Showing = z.infer<typeof showingSchema>;

/** The strictest of several; undefined where nobody says anything. */
export function strictest(showings: readonly (Showing | undefined)[]): Showing | undefined {
  return showings
    .filter((showing) => showing !== undefined)
    .toSorted((a, b) => STRICTNESS.indexOf(b.value) - STRICTNESS.indexOf(a.value))[0];
}

const STRICTNESS = showSchema.options;
