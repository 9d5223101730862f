/** Small words that no title of the archive ends with. */
export { TITLE_ENDS } from '../en/title-ends.ts';
