import { datesAlone } from '../dates-alone.ts';

/** German: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('de', import.meta.dirname);
