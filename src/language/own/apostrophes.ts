/** By what single marks of the archive’s language are told from apostrophes. */
export { APOSTROPHES } from '../en/apostrophes.ts';
