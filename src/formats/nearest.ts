import { closestMatch } from 'leven';

/** No slip of the hand is longer, and to compare takes time. */
const LONGEST = 200;

/**
 * The one of some known words that another was meant to be: few letters differ, and neither capitals
 * nor what joins its parts count. Undefined where none is near.
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const byKey = new Map(known.map((one) => [keyOf(one), one]));
  const key = keyOf(word);
  const maxDistance = Math.max(2, Math.floor(key.length / 3));
  const nearest = byKey.has(key) ? key : closestMatch(key, [...byKey.keys()], { maxDistance });
  // Of a word of three letters two are most of it.
  const isNear = nearest !== undefined && (nearest === key || key.length > 2);
  return isNear ? byKey.get(nearest) : undefined;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** A word that is not known among others, in words: what it may have been meant for. */
export function meantWords(word: string, known: readonly string[]): string {
  const nearest = nearestOf(word, known);
  return nearest === undefined
    ? `What can stand here: ${known.map((one) => `\`${one}\``).join(', ')}.`
    : `Did you mean \`${nearest}\`?`;
}
