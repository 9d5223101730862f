import { datesAlone } from '../dates-alone.ts';

/** Portuguese: what dates and bylines say; its prose is not read yet. */
export const language = datesAlone('pt', import.meta.dirname);
