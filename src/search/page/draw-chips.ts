import type { Facets } from '../facts.ts';
import { addressOf, type Field, FIELDS, type Query, withChoice, withoutLimits } from '../query.ts';
import { FIELD_NAMES } from './field-names.ts';
import { askingLink, make } from './make.ts';

/** A filter that is set: its words, and the query without it. */
export interface ActiveFilter {
  readonly name: string;
  readonly value: string;
  readonly isRefused: boolean;
  readonly without: () => Query;
}

/** The filters that a query sets, in words. Names come with the facets; ids stand in for them. */
export function activeFilters(query: Query, facets: Facets | undefined): ActiveFilter[] {
  const values = FIELDS.flatMap((field) =>
    [...query.choices[field].only, ...query.choices[field].not].map((id) => ({
      name: FIELD_NAMES[field],
      value: labelOf(field, id, facets),
      isRefused: query.choices[field].not.includes(id),
      without: () => withChoice(query, field, id, undefined),
    })),
  );
  const ends = (['from', 'to'] as const)
    .filter((end) => query[end] !== '')
    .map((end) => ({
      name: end === 'from' ? 'From' : 'To',
      value: query[end],
      isRefused: false,
      without: () => ({ ...query, [end]: '', page: 1 }),
    }));
  return [...values, ...ends];
}

/** A chip for each filter that is set; to follow it is to drop the filter. */
export function chips(query: Query, facets: Facets | undefined): HTMLLIElement[] {
  const active = activeFilters(query, facets);
  const drawn = active.map(({ name, value, isRefused, without }) => {
    const label = `Remove the filter ${name}: ${isRefused ? 'not ' : ''}${value}`;
    const words = isRefused ? make('s', {}, value) : value;
    return make(
      'li',
      {},
      askingLink(
        addressOf(without()),
        { 'aria-label': label, 'data-key': label },
        `${name}: ${isRefused ? 'not ' : ''}`,
        words,
        make('span', { 'aria-hidden': 'true' }, ' ×'),
      ),
    );
  });
  const all = askingLink(addressOf(withoutLimits(query)), { class: 'plain' }, 'Remove all');
  return active.length > 1 ? [...drawn, make('li', {}, all)] : drawn;
}

function labelOf(field: Field, id: string, facets: Facets | undefined): string {
  return facets?.[field].find((value) => value.id === id)?.label ?? id;
}
