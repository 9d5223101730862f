import { datesAlone } from '../dates-alone.ts';

/** Swedish: what date lines say; its prose is not read yet. */
export const language = datesAlone('sv', import.meta.dirname);
