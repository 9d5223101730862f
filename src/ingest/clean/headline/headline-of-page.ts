import type { Unit } from '../unit.ts';
import { keyOf, titlesOf } from './stated-titles.ts';

/**
 * The line of a saved page that is its headline: a line that page data states as the title, above
 * all a heading; else its only page head. Undefined where there is neither.
 */
export function headlineOfPage(seen: readonly Unit[], data: readonly Unit[]): Unit | undefined {
  const titles = new Set(titlesOf(data).map(keyOf));
  let [best, most]: [Unit | undefined, number] = [undefined, 0];
  for (const unit of seen) {
    if (titles.size === 0 || !titles.has(keyOf(unit.text))) continue;
    const rank = rankOf(unit);
    if (rank > most) [best, most] = [unit, rank];
  }
  const heads = seen.filter(({ line }) => line.element?.tag === 'h1');
  return best ?? (heads.length === 1 ? heads[0] : undefined);
}

/** The headings of a page come first, then other lines, links last: they lead to other articles. */
function rankOf({ line }: Unit): number {
  const tag = line.element?.tag ?? '';
  const isLink = (line.linked ?? 0) > 0.5;
  return (tag === 'h1' ? 4 : /^h[2-6]$/.test(tag) ? 3 : 2) - (isLink ? 1 : 0);
}
