import { z } from 'zod';
import { readWords } from '../../../language/word-file.ts';
import type { Place, Surroundings } from './surroundings.ts';
import { TRAITS } from './traits.ts';

/** What was captured: a saved page, whose markup says more of its lines, or a copied text. */
export type Media = 'page' | 'text';

const weightSchema = z.strictObject({ page: z.number().default(0), text: z.number().default(0) });
const weightsSchema = z.record(z.enum(['always', ...Object.keys(TRAITS)]), weightSchema.optional());

/** How much each trait weighs; those that weigh nothing are not asked for. */
const { always, ...WEIGHTS } = readWords(`${import.meta.dirname}/weights.yaml`, weightsSchema);

/** How sure it is that a line is text, and the weightiest reason against it. */
export interface Weighed {
  readonly place: Place;
  /** Log-odds: above 0 it rather is. */
  readonly sum: number;
  /** The name of a trait. */
  readonly against: string;
}

/** Weighs every line of a page. */
export function weigh(page: Surroundings, media: Media): Weighed[] {
  const traits = Object.entries(TRAITS).flatMap(([name, holds]) => {
    const weight = WEIGHTS[name]?.[media] ?? 0;
    return weight === 0 ? [] : [{ name, holds, weight }];
  });
  return page.places.map((place, index) => {
    let sum = always?.[media] ?? 0;
    let [against, least] = [NO_REASON, 0];
    for (const { name, holds, weight } of traits) {
      const part = Number(holds(place, index, page)) * weight;
      sum += part;
      if (part < least) [against, least] = [name, part];
    }
    return { place, sum, against };
  });
}

const NO_REASON = 'apart-from-the-text';
