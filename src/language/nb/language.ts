import { datesAlone } from '../dates-alone.ts';

/** Norwegian: what date lines say; its prose is not read yet. */
export const language = datesAlone('nb', import.meta.dirname);
