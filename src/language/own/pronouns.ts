/** Words of the archive’s language that stand for somebody who speaks. */
export { PRONOUNS } from '../en/pronouns.ts';
