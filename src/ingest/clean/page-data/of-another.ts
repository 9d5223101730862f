import { outward } from '../../lines/element.ts';
import { keyOf } from '../headline/stated-titles.ts';
import type { Unit } from '../unit.ts';

/** Parts of a page in which other articles are announced. */
const BESIDE = new Set(['aside', 'nav', 'footer']);

/**
 * Tells the page data that state something of another article than the one with this headline: what
 * stands in a part beside the text, and of several articles in JSON-LD those with other headlines.
 */
export function ofAnother(
  data: readonly Unit[],
  headline: string | undefined,
): (unit: Unit) => boolean {
  const abouts = new Set(data.flatMap(({ line }) => line.data?.about ?? []));
  return ({ line: { data: statement, element } }) => {
    const about = abouts.size > 1 ? statement?.about : undefined;
    if (about !== undefined && headline !== undefined && !isSame(about, headline)) return true;
    return statement?.from === 'meta' && [...outward(element)].some(({ tag }) => BESIDE.has(tag));
  };
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a.includes(b) || b.includes(a);
}
