import { datesAlone } from '../dates-alone.ts';

/** Danish: what date lines say; its prose is not read yet. */
export const language = datesAlone('da', import.meta.dirname);
