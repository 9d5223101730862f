import { datesAlone } from '../dates-alone.ts';

/** Catalan: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('ca', import.meta.dirname);
