// The archive's own language: what it prints dates in, and reads prose in where nobody said what it
// is in. In parts, as browsers get some of them too.
export { PRINTED } from './en/printed.ts';
export { ROLES } from './en/roles.ts';
export { SENTENCES } from './en/sentences.ts';
export { STOP_WORDS } from './en/stop-words.ts';

/** Its code (BCP 47). */
export const ARCHIVE_LANGUAGE = 'en';
