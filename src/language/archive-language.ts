// The archive's own language: what it prints dates in, and cuts sentences by where nobody said what
// they are in. In parts, as browsers get them too.
/** The language that prose is taken to be in (BCP 47). */
export const PROSE = 'en';
export { PRINTED } from './en/printed.ts';
export { SENTENCES } from './en/sentences.ts';
