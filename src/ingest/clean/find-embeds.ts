import { isEmbed } from '../lines/markup.ts';
import type { Element } from '../lines/element.ts';
import { type Claim, drop } from './claim.ts';
import type { Unit } from './unit.ts';

/** `— Ana Ruiz (@anaruiz) May 5, 2025`: whose words stand above it. */
const SIGNATURE = /^[—–-]{1,2} ?\P{Sentence_Terminal}{1,80}? ?\(@\w{1,30}\)/u;

/** Claims what others posted elsewhere and the page shows: the elements of embeds, and in a text the line above a signature. */
export function findEmbeds(units: readonly Unit[]): Claim[] {
  const isPosted = withinEmbeds();
  return units.flatMap((unit, index) => {
    const isSigned = SIGNATURE.test(units[index + 1]?.text ?? '');
    const isPost = isPosted(unit.line.element) || isSigned || SIGNATURE.test(unit.text);
    return isPost ? [drop(unit, 'embedded-post')] : [];
  });
}

/** Tells whether an element stands in an embed. Lines share what is around them: each is asked once. */
function withinEmbeds(): (element: Element | undefined) => boolean {
  const known = new Map<Element, boolean>();
  const isWithin = (element: Element | undefined): boolean => {
    if (element === undefined) return false;
    const is = known.get(element) ?? (isEmbed(element.names) || isWithin(element.parent));
    known.set(element, is);
    return is;
  };
  return isWithin;
}
