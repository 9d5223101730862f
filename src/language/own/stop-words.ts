/** Small words that no title of the archive ends with. */
export { STOP_WORDS } from '../en/stop-words.ts';
