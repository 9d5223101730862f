import { countriesIn } from '../countries.ts';
import { datesAlone } from '../dates-alone.ts';
import { type Language } from '../language.ts';
import { nameListsSchema } from '../name-words.ts';
import { readWords } from '../word-file.ts';

const DATES = datesAlone('es', import.meta.dirname);

/** Spanish: what dates and bylines say, and words around names; its prose is not read yet. */
export const language: Language = {
  ...DATES,
  names: {
    ...DATES.names,
    ...readWords(`${import.meta.dirname}/names.yaml`, nameListsSchema),
    // Not “y”, which stands between two names as often.
    particles: ['de', 'del', 'la', 'las', 'los'],
    places: countriesIn('es'),
  },
};
