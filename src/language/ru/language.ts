import { datesAlone } from '../dates-alone.ts';

/** Russian: what date lines say; its prose is not read yet. */
export const language = datesAlone('ru', import.meta.dirname);
