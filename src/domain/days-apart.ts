const DAY = 24 * 60 * 60 * 1000;

/** How many days a day is after another; before it, less than none. */
export function daysApart(day: string, other: string): number {
  return Math.round((Date.parse(day) - Date.parse(other)) / DAY);
}
