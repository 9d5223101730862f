import { datesAlone } from '../dates-alone.ts';

/** French: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('fr', import.meta.dirname);
