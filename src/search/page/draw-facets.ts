import type { Facets, FacetValue } from '../facts.ts';
import { type Field, FIELDS } from '../query.ts';
import { FIELD_NAMES } from './field-names.ts';
import { make } from './make.ts';

/** So many values stand there at first; a longer list can be looked through. */
const FIRST = 7;
const MOST_SHOWN = 40;

/** What a reader typed into the list of a filter, to find a value. */
export type Typed = ReadonlyMap<Field, string>;

/** A group of checkboxes for each filter that has something to choose. */
export function facetGroups(facets: Facets, typed: Typed): HTMLElement[] {
  return FIELDS.filter((field) => facets[field].length > 0).map((field) =>
    facetGroup(field, facets[field], typed.get(field) ?? ''),
  );
}

function facetGroup(
  field: Field,
  values: readonly FacetValue[],
  typed: string,
): HTMLFieldSetElement {
  const name = FIELD_NAMES[field];
  const group = make('fieldset', { class: 'facet' }, make('legend', {}, name));
  if (values.length > FIRST) {
    const finder = make('input', {
      type: 'text',
      autocomplete: 'off',
      'aria-label': `Find in ${name}`,
      placeholder: `Find among ${String(values.length)}`,
      'data-find': field,
      'data-key': `find ${field}`,
    });
    finder.value = typed;
    group.append(finder);
  }
  const list = make('ul', {}, ...shownValues(values, typed).map((value) => valueRow(field, value)));
  if (list.childElementCount === 0) list.append(make('li', { class: 'none' }, 'None of that name'));
  group.append(list);
  return group;
}

/** Those that are chosen, and the most frequent or those that were looked for. */
function shownValues(values: readonly FacetValue[], typed: string): FacetValue[] {
  const sought = typed.trim().toLocaleLowerCase('en');
  if (sought !== '') {
    const found = values.filter(({ label }) => label.toLocaleLowerCase('en').includes(sought));
    return found.slice(0, MOST_SHOWN);
  }
  return values.filter(({ side }, at) => at < FIRST || side !== undefined);
}

function valueRow(field: Field, { id, label, count, side }: FacetValue): HTMLLIElement {
  const box = make('input', {
    type: 'checkbox',
    'data-field': field,
    'data-value': id,
    'data-key': `only ${field} ${id}`,
  });
  box.checked = side === 'only';
  const words = side === 'not' ? make('s', {}, label) : make('span', {}, label);
  const not = make(
    'button',
    {
      type: 'button',
      class: 'not',
      'aria-pressed': String(side === 'not'),
      'aria-label': `Not ${label}`,
      'data-field': field,
      'data-value': id,
      'data-key': `not ${field} ${id}`,
    },
    'not',
  );
  const number = make('span', { class: 'count' }, String(count));
  return make('li', {}, make('label', {}, box, words, ' ', number), not);
}
