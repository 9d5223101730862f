import { z } from 'zod';

const FEW = 'has one word\nWrite what counts as it beside it: [gun, firearm].';
const MANY =
  'has more than eight words\nA search for one looks for all: leave out the seldom ones.';

/** Words that a search takes for the same, as a curator lists them. */
export const synonymsSchema = z.array(z.string().trim().min(1)).min(2, FEW).max(8, MANY);
export type Synonyms = z.infer<typeof synonymsSchema>;
