import type { FilterCounts } from './pagefind.ts';
import { FILTERS, type Query } from './query.ts';

/**
 * Fills the filters of the form with the values that the index has, each with the number of articles
 * that it would leave, and chooses those of the query.
 */
export function showFilters(
  form: HTMLFormElement,
  all: FilterCounts,
  left: FilterCounts,
  query: Query,
): void {
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const chosen = query.filters[name] ?? '';
    const values = Object.keys(all[name] ?? {}).toSorted((a, b) => a.localeCompare(b, 'en'));
    if (chosen !== '' && !values.includes(chosen)) values.push(chosen);
    const any = select.options[0] ?? new Option('', '');
    const options = values.map((value) => {
      const count = left[name]?.[value] ?? 0;
      return new Option(`${value} (${String(count)})`, value, false, value === chosen);
    });
    select.replaceChildren(any, ...options);
    select.value = chosen;
  }
}
