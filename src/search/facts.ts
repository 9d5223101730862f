import { type Choice, eachField, type Field, FIELDS, type Query } from './query.ts';

/** The facts of an index, a column each, in the order of its records. */
export interface Facts {
  readonly days: readonly string[];
  /** The numbers, in `values`, of the values of each record. */
  readonly columns: Readonly<Record<Field, readonly (readonly number[])[]>>;
  readonly values: Readonly<Record<Field, readonly FactValue[]>>;
}

/** A value of a filter: its id in the address and its name. */
export type FactValue = readonly [id: string, label: string];

/** How many results a value would leave, or takes away where it is refused. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly side: keyof Choice | undefined;
}
export type Facets = Readonly<Record<Field, readonly FacetValue[]>>;

/** Filters of which a result needs every value that is asked for; of the others one is enough. */
const NEEDS_ALL: ReadonlySet<Field> = new Set(['topic', 'person']);

/** A choice in the numbers of the facts. A value that no record has is number -1. */
interface NumberedChoice {
  readonly only: readonly number[];
  readonly not: ReadonlySet<number>;
}

/** The kind of what nobody asked for gets no result of. */
const REPORTED = 'reported';

type Limits = Pick<Query, 'choices' | 'from' | 'to'>;

/** Tells of a record, by its place in the facts, which filters it fails; `days` is one too. */
export function failuresOf(facts: Facts, limits: Limits): (at: number) => (Field | 'days')[] {
  const choices = numbered(facts, limits);
  const active = FIELDS.filter((field) => choices[field].only.length + choices[field].not.size > 0);
  return (at) => {
    const failed: (Field | 'days')[] = active.filter(
      (field) => !passes(field, facts.columns[field][at] ?? [], choices[field]),
    );
    if (!mayBeWithin(facts.days[at] ?? '', limits)) failed.push('days');
    return failed;
  };
}

/** True where something of these days may be of the time asked for; without a date it may not. */
export function mayBeWithin(days: string, { from, to }: Pick<Query, 'from' | 'to'>): boolean {
  if (from === '' && to === '') return true;
  if (days === '') return false;
  const [first = '', last = first] = days.split('/');
  // A month ends before its 32nd day, and a year before its 13th month, as texts compare.
  const afterStart = last === '' || from === '' || last >= from;
  const beforeEnd = first === '' || to === '' || first <= `${to}~`;
  return afterStart && beforeEnd;
}

/**
 * Counts, for each value of each filter, the records that it would leave beside all other filters;
 * of a refused value, those it takes away. `places` are the places in the facts of what was found.
 */
export function facetsOf(facts: Facts, places: readonly number[], limits: Limits): Facets {
  const failures = failuresOf(facts, limits);
  const choices = numbered(facts, limits);
  const counts = eachField(() => new Map<number, number>());
  for (const at of places) {
    const failed = failures(at);
    for (const field of FIELDS) {
      if (failed.some((other) => other !== field)) continue;
      for (const value of counted(field, facts.columns[field][at] ?? [], choices[field])) {
        counts[field].set(value, (counts[field].get(value) ?? 0) + 1);
      }
    }
  }
  return eachField((field) =>
    facetValues(facts.values[field], counts[field], limits.choices[field]),
  );
}

/** Sorts places by the first day on which each may have been published; no date goes last. */
export function sortedByDay(
  facts: Facts,
  places: readonly number[],
  sort: 'newest' | 'oldest',
): number[] {
  const sign = sort === 'newest' ? -1 : 1;
  const key = (at: number) => {
    const [first = '', last = ''] = (facts.days[at] ?? '').split('/');
    return first === '' ? last : first;
  };
  return places
    .map((at) => ({ at, day: key(at) }))
    .toSorted((a, b) =>
      a.day === '' || b.day === ''
        ? Number(a.day === '') - Number(b.day === '')
        : sign * (a.day < b.day ? -1 : Number(a.day > b.day)),
    )
    .map(({ at }) => at);
}

/** What is reported without marks is found where it is asked for alone. */
function withImplied(field: Field, choice: Choice): Choice {
  const isOpen = field === 'kind' && choice.only.length === 0;
  return isOpen ? { only: [], not: [...choice.not, REPORTED] } : choice;
}

function numbered(facts: Facts, { choices }: Limits): Record<Field, NumberedChoice> {
  return eachField((field) => {
    const numberOf = (id: string) => facts.values[field].findIndex(([value]) => value === id);
    const { only, not } = withImplied(field, choices[field]);
    return { only: only.map(numberOf), not: new Set(not.map(numberOf)) };
  });
}

function passes(field: Field, values: readonly number[], { only, not }: NumberedChoice): boolean {
  return hasAsked(field, values, only) && !values.some((value) => not.has(value));
}

function hasAsked(field: Field, values: readonly number[], only: readonly number[]): boolean {
  if (only.length === 0) return true;
  return NEEDS_ALL.has(field)
    ? only.every((value) => values.includes(value))
    : only.some((value) => values.includes(value));
}

/** The values of a record that it counts for. */
function counted(
  field: Field,
  values: readonly number[],
  { only, not }: NumberedChoice,
): readonly number[] {
  if (NEEDS_ALL.has(field) && !hasAsked(field, values, only)) return [];
  const refused = values.filter((value) => not.has(value));
  return refused.length === 0 ? values : refused.length === 1 ? refused : [];
}

/** The values that leave something, and those that are chosen; the most frequent first. */
function facetValues(
  values: readonly FactValue[],
  counts: ReadonlyMap<number, number>,
  { only, not }: Choice,
): FacetValue[] {
  const sideOf = (id: string): keyof Choice | undefined =>
    only.includes(id) ? 'only' : not.includes(id) ? 'not' : undefined;
  return values
    .map(([id, label], at) => ({ id, label, count: counts.get(at) ?? 0, side: sideOf(id) }))
    .filter(({ count, side }) => count > 0 || side !== undefined)
    .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
