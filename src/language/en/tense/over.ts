import type { Tense } from '../../time-words.ts';
import { INTENDING, VERBS, type Word, wordsOf } from './verb-words.ts';

/** What the verb may lead to stands behind these, and so may its day: `moved the fair to March 14`. */
const LEADING = /^(?:to|for|until|till|from|by|of|that|,|;|:|–|—|“|”|")$/;
/** What follows a verb, besides determiners and what tells where or when; an adjective has a noun. */
const OBJECT =
  /^(?:him|her|them|it|us|me|off|into|near|with|against|inside|outside|through|across|behind|under|down|up|out|away|again|there|one|two|three|four|five|six|seven|eight|nine|ten|several|both|every|another)$/;
const DETERMINED = /(?:^|\s)(?:an?|the|that|this|its|his|her|their|our|my)\s$|['’]s\s$/i;
/** So many words may stand between a day and its noun: `a May 3 bus crash`. */
const BETWEEN_WORDS = 2;

/**
 * True where the last verb of a clause tells what happened on the day behind it: `lost his licence on
 * March 14`. Not where what it tells of may be to come (`announced a march on March 14`), nor where a
 * word in -ed may be an adjective (`sells used cars`).
 */
export function happened(clause: readonly Word[], { looks, word }: Tense): boolean {
  const at = clause.lastIndexOf(word);
  if (looks !== 'back' || at < 0) return false;
  const between = clause.slice(at + 1);
  const [next] = between;
  const leads = [word, ...between].some((one) => VERBS.leading.has(one) || INTENDING.test(one));
  if (leads || between.some((one) => LEADING.test(one))) return false;
  if (clause.slice(0, at).some((one) => VERBS.modal.has(one))) return false;
  return (
    next === undefined ||
    VERBS.determiners.has(next) ||
    VERBS.prepositions.has(next) ||
    OBJECT.test(next)
  );
}

/** Of `a May 3 collision`: what is named by its day is over, where it is a noun for what befalls. */
export function overNoun(head: string, tail: string): Tense | undefined {
  if (!DETERMINED.test(head) || !/^ \p{L}/u.test(tail)) return undefined;
  const noun = wordsOf(tail.slice(0, 60))
    .slice(0, BETWEEN_WORDS + 1)
    .find((word) => VERBS.befalling.has(word));
  return noun === undefined ? undefined : { looks: 'back', word: noun, isOver: true };
}
