import type { Facets, FacetValue } from '../facts.ts';
import { type Choice, type Field, FIELDS } from '../query.ts';
import { FIELD_NAMES } from './field-names.ts';
import { make } from './make.ts';

/** So many values stand there at first; a longer list can be looked through. */
const FIRST = 7;
const MOST_SHOWN = 40;

/** How the filters are shown. */
interface Manner {
  /** What a reader typed into the list of a filter, to find a value. */
  readonly typed: ReadonlyMap<Field, string>;
  /** What ticking a value does. */
  readonly side: keyof Choice;
}

/** A group of checkboxes for each filter that has something to choose. */
export function facetGroups(facets: Facets, manner: Manner): HTMLElement[] {
  return FIELDS.filter((field) => facets[field].length > 0).map((field) =>
    facetGroup(field, facets[field], manner),
  );
}

function facetGroup(
  field: Field,
  values: readonly FacetValue[],
  { typed, side }: Manner,
): HTMLFieldSetElement {
  const name = FIELD_NAMES[field];
  const sought = typed.get(field) ?? '';
  const legend = side === 'not' ? `${name}: exclude` : name;
  const group = make('fieldset', { class: 'facet' }, make('legend', {}, legend));
  if (values.length > FIRST) group.append(finder(field, values.length, sought));
  const list = make('ul', {}, ...shownValues(values, sought).map((value) => row(field, value)));
  if (list.childElementCount === 0) list.append(make('li', { class: 'none' }, 'None of that name'));
  group.append(list);
  return group;
}

function finder(field: Field, number: number, sought: string): HTMLInputElement {
  const input = make('input', {
    type: 'text',
    autocomplete: 'off',
    'aria-label': `Find in ${FIELD_NAMES[field]}`,
    placeholder: `Find among ${String(number)}`,
    'data-find': field,
    'data-key': `find ${field}`,
  });
  input.value = sought;
  return input;
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

/** A value that is set is ticked; one that is excluded says so, and is struck through. */
function row(field: Field, { id, label, count, side }: FacetValue): HTMLLIElement {
  const box = make('input', {
    type: 'checkbox',
    'data-field': field,
    'data-value': id,
    'data-key': `${field} ${id}`,
  });
  box.checked = side !== undefined;
  const words = side === 'not' ? ['not ', make('s', {}, label)] : [label];
  const number = make('span', { class: 'count' }, String(count));
  return make('li', {}, make('label', {}, box, make('span', {}, ...words), ' ', number));
}
