import { isEmbed } from '../lines/markup.ts';
import { outward } from '../lines/element.ts';
import { type Claim, drop } from './claim.ts';
import type { Unit } from './unit.ts';

/** `— Ana Ruiz (@anaruiz) May 5, 2025`: whose words stand above it. */
const SIGNATURE = /^[—–-]{1,2} ?\P{Sentence_Terminal}{1,80}? ?\(@\w{1,30}\)/u;

/** Claims what others posted elsewhere and the page shows: the elements of embeds, and in a text the line above a signature. */
export function findEmbeds(units: readonly Unit[]): Claim[] {
  return units.flatMap((unit, index) => {
    const isSigned = SIGNATURE.test(units[index + 1]?.text ?? '');
    const isWithin = [...outward(unit.line.element)].some(({ names }) => isEmbed(names));
    const isPost = isWithin || isSigned || SIGNATURE.test(unit.text);
    return isPost ? [drop(unit, 'embedded-post')] : [];
  });
}
