import { datesAlone } from '../dates-alone.ts';

/** Spanish: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('es', import.meta.dirname);
