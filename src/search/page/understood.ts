import type { Answer } from '../engine/answer.ts';
import { addressOf, type Query, TABS } from '../query.ts';
import { understoodLines } from './draw-understood.ts';
import { keepFocus } from './keep-focus.ts';
import { element } from './make.ts';

/**
 * Shows what was understood of a query, and gives back the query as the rest of the page is to show
 * it. A question for what somebody said is answered with quotations; the way to the articles then
 * says with filters what the question was read as.
 */
export function showUnderstood(query: Query, answer: Answer, root: string): Query {
  const place = element('search-understood', HTMLElement);
  keepFocus(place, () => {
    place.replaceChildren(...understoodLines(query, answer, root));
  });
  const { reading } = answer;
  if (reading === undefined) return query;
  for (const tab of TABS) {
    const link = element(`tab-${tab}`, HTMLAnchorElement);
    link.href = addressOf({ ...reading.query, tab, page: 1 });
    if (tab === reading.query.tab) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  return { ...query, tab: reading.query.tab };
}
