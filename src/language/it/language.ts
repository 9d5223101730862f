import { datesAlone } from '../dates-alone.ts';

/** Italian: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('it', import.meta.dirname);
