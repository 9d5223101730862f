import { TITLE_ENDS } from '../language/own/title-ends.ts';
import { oneOf } from '../language/one-of.ts';

const MOST_LETTERS = 80;
const LOOSE_END = new RegExp(`(?:-${oneOf(TITLE_ENDS)})+$`);

/**
 * Makes the part of an address out of a title or a name: accents fall away, everything that is
 * neither letter nor digit becomes a hyphen, and what is longer than 80 characters ends at a word.
 * Returns the empty string where nothing is left (a title in a script without Latin letters).
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/(?<=[a-z0-9])['’.](?=[a-z0-9])/g, '')
    .match(/[a-z0-9]+/g);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > MOST_LETTERS) {
      return slug === '' ? word.slice(0, MOST_LETTERS) : slug.replace(LOOSE_END, '');
    }
    slug = longer;
  }
  return slug;
}
