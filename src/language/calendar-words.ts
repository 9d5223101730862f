/** The forms of one name, the full one first, as it is printed: `September`, `Sept`, `Sep`. */
export type Forms = readonly [full: string, ...short: string[]];

/** How a language names days; full stops after short forms are left out. */
export interface CalendarWords {
  /** January to December. */
  readonly months: readonly Forms[];
  /** Sunday to Saturday. */
  readonly weekdays: readonly Forms[];
  /** Spring to winter, as EDTF numbers them (level 1, from 21). */
  readonly seasons: readonly Forms[];
  /** What may follow the number of a day: `5th`. */
  readonly ordinals: readonly string[];
  /** What may stand between day, month and year: `5 de mayo de 2025`, `5 d’abril de 2025`. */
  readonly of: readonly string[];
  /** What may stand before the time of day. */
  readonly at: readonly string[];
}

// Each name in a line is looked up in every calendar known.
const indexes = new WeakMap<readonly Forms[], ReadonlyMap<string, number>>();

/** Where a name stands in a list, in any of its forms; -1 where it does not. */
export function placeOf(name: string, list: readonly Forms[]): number {
  const index = indexes.get(list) ?? indexOf(list);
  indexes.set(list, index);
  return index.get(name.toLowerCase().replace(/\.$/, '')) ?? -1;
}

function indexOf(list: readonly Forms[]): Map<string, number> {
  // Of two that have a form in common, the first is meant.
  const places = list.flatMap((forms, place) => forms.map((form) => [form, place] as const));
  return new Map(places.toReversed().map(([form, place]) => [form.toLowerCase(), place]));
}
