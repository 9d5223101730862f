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

/** Where a name stands in a list, in any of its forms; -1 where it does not. */
export function placeOf(name: string, list: readonly Forms[]): number {
  const said = name.toLowerCase().replace(/\.$/, '');
  return list.findIndex((forms) => forms.some((form) => form.toLowerCase() === said));
}
