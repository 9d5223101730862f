import { datesAlone } from '../dates-alone.ts';

/** Dutch: what date lines say; its prose is not read yet. */
export const language = datesAlone('nl', import.meta.dirname);
