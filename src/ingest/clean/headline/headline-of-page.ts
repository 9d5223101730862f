import type { Unit } from '../unit.ts';
import type { NAMED } from '../named-lines.ts';
import { keyOf, titlesOf } from './stated-titles.ts';

/** A headline that the markup tells, and by which rule. */
export interface PageHeadline {
  readonly unit: Unit;
  readonly rule: 'headline-of-the-page-data' | 'only-page-head' | typeof NAMED;
}

/**
 * The line of a saved page that is its headline: a line that page data states as the title, above
 * all a heading; else its only page head. Undefined where there is neither.
 */
export function headlineOfPage(
  seen: readonly Unit[],
  data: readonly Unit[],
): PageHeadline | undefined {
  const titles = new Set(titlesOf(data).map(keyOf));
  let [best, most]: [Unit | undefined, number] = [undefined, 0];
  for (const unit of seen) {
    if (titles.size === 0 || !titles.has(keyOf(unit.text))) continue;
    const rank = rankOf(unit);
    if (rank > most) [best, most] = [unit, rank];
  }
  if (best !== undefined) return { unit: best, rule: 'headline-of-the-page-data' };
  const [only, ...others] = seen.filter(({ line }) => line.element?.tag === 'h1');
  return only === undefined || others.length > 0
    ? undefined
    : { unit: only, rule: 'only-page-head' };
}

/** The headings of a page come first, then other lines, links last: they lead to other articles. */
function rankOf({ line }: Unit): number {
  const tag = line.element?.tag ?? '';
  const isLink = (line.linked ?? 0) > 0.5;
  return (tag === 'h1' ? 4 : /^h[2-6]$/.test(tag) ? 3 : 2) - (isLink ? 1 : 0);
}
