import { wordList } from '../word-list.ts';

/** Small words that no title ends with. */
export const TITLE_ENDS = wordList('a an and as at by for in of on or the to with');
