import { z } from 'zod';
import { readWords, wordsSchema } from '../word-file.ts';

/** Places whose names look like a person’s. */
export const { places: PLACES } = readWords(
  `${import.meta.dirname}/places.yaml`,
  z.strictObject({ places: wordsSchema }),
);
