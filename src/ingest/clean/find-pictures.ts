import { isCaption as isCaptionName } from '../lines/markup.ts';
import { type Claim, drop } from './claim.ts';
import { endsSentence, wordCount } from './prose.ts';
import type { FurnitureReader } from './text/furniture-reader.ts';
import type { Unit } from './unit.ts';

/** `ANA RUIZ (AGENCIA)`, `Ana Ruiz / North Wire`, `Ana Ruiz via Getty`: who took a picture, and for whom. */
const CREDIT =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} (?:\([\p{L} .&/-]{2,40}\)|\/ \p{Lu}[\p{L} .&/-]{1,40})$/u;
/** The agency in brackets behind the full stop of a caption. */
const CREDITED = /[.!?]["”’]? \((?:\p{Lu}[\p{L} .&/-]{1,40})\)$/u;

/** A line that says more than who took a picture. */
const SENTENCE_WITHIN = /\p{Ll}{2}[.!?…]["”’)]? /u;

/** A sentence of so many words is of a text. */
const FULL = 3;

/** A caption is no longer, in words. */
const LONGEST = 40;

/**
 * Claims the pictures of a text: a credit that stands alone, with the caption above it, and a caption
 * with its agency in brackets. `credits` are lines that a clutter rule knows for credits; a caption
 * that stands twice, once with its credit, goes with it. The last line of a page is none: agencies
 * sign their reports so.
 */
export function findPictures(
  units: readonly Unit[],
  credits: ReadonlySet<Unit>,
  { isCaption }: Pick<FurnitureReader, 'isCaption'>,
): Claim[] {
  const isCredit = (unit: Unit | undefined) =>
    unit !== undefined && (CREDIT.test(unit.text) || isCaption(unit.text));
  let isBelowSentence = false;
  return units.flatMap((unit, index) => {
    if (isOfPicture(unit)) return [drop(unit, 'caption')];
    const isBelow = isBelowSentence;
    isBelowSentence ||= wordCount(unit.text) >= FULL && endsSentence(unit.text);
    const below = units[index + 1];
    if (below === undefined || wordCount(unit.text) > LONGEST) return [];
    if (credits.has(below) && below.text.startsWith(unit.text)) {
      return [drop(unit, 'caption'), drop(below, 'photo-credit')];
    }
    // Above the first sentence it may be a byline.
    if (isBelow && isCredit(unit)) return [drop(unit, 'picture-credit')];
    const isAlone = isCredit(below) && !SENTENCE_WITHIN.test(below.text);
    const isAbove = isAlone && endsSentence(unit.text) && units[index + 2] !== undefined;
    return isAbove || CREDITED.test(unit.text) ? [drop(unit, 'caption')] : [];
  });
}

/** True where the markup says that a line is the caption of a picture. */
function isOfPicture({ line }: Unit): boolean {
  const near = [line.element, line.element?.parent, line.element?.parent?.parent];
  return near.some((one) => one?.tag === 'figcaption') || isCaptionName(line.element?.names ?? '');
}
