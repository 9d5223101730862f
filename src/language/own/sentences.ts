/** What the archive cuts sentences by. */
export { SENTENCES } from '../en/sentences.ts';
