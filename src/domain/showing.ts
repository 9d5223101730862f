import { z } from 'zod';
import { assertion } from './assertion.ts';

/**
 * How much of an article the archive may show: all of it; an excerpt, that is its record, the words
 * that prove something or are quoted, and a link; nothing, as those who hold the rights want it; or
 * nothing any more, as the archive has taken it back.
 */
export const showSchema = z.enum(['full', 'excerpt', 'withhold', 'withdrawn']);
export type Show = z.infer<typeof showSchema>;

/** How much is shown, why, and since when, as an outlet or a record says it. */
export const showingSchema = assertion(showSchema).extend({ day: z.iso.date().optional() });
export type Showing = z.infer<typeof showingSchema>;

/** The strictest of several; undefined where nobody says anything. */
export function strictest(showings: readonly (Showing | undefined)[]): Showing | undefined {
  return showings
    .filter((showing) => showing !== undefined)
    .toSorted((a, b) => STRICTNESS.indexOf(b.value) - STRICTNESS.indexOf(a.value))[0];
}

const STRICTNESS = showSchema.options;

/** False of an article of which nothing is shown but a page that says so: it stands in no list. */
export function isListed({ show }: { readonly show: Show }): boolean {
  return show !== 'withhold' && show !== 'withdrawn';
}

/** `index: no` keeps search engines out; YAML has several words for it, a table only texts. */
export const indexSchema = z.preprocess(
  (written) =>
    typeof written === 'string' ? (YES_OR_NO[written.toLowerCase()] ?? written) : written,
  z.boolean({ error: ({ input }) => (input === undefined ? undefined : NO_ANSWER) }),
);
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  no: false,
  false: false,
};
const NO_ANSWER = [
  'is neither yes nor no',
  'Write `index: no` where search engines are to leave it out.',
].join('\n');
