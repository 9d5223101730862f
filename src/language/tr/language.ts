import { datesAlone } from '../dates-alone.ts';

/** Turkish: what date lines say; its prose is not read yet. */
export const language = datesAlone('tr', import.meta.dirname);
