/** Nouns for roles in the archive's prose, and what stands around them. */
export { ROLES } from '../en/roles.ts';
