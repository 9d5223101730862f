import { datesAlone } from '../dates-alone.ts';

/** Polish: what date lines say; its prose is not read yet. */
export const language = datesAlone('pl', import.meta.dirname);
