import { isCertainDay } from '../domain/edtf-date.ts';
import { onceABuild } from './archive.ts';
import { type PeriodPage, periodPages } from './periods.ts';

/** A day of the calendar, `05-28`, and what the archive has of it in any year. */
export interface Anniversary {
  readonly day: string;
  /** The day in each year that has something of it for sure, the earliest first. */
  readonly years: readonly PeriodPage[];
  /** The nearest days of the calendar that have something; after the last comes the first. */
  readonly previous: string;
  readonly next: string;
}

/** Every day of the calendar on which something was published or is told to have happened. */
export const anniversaries = onceABuild((): Anniversary[] => {
  const days = periodPages().filter(
    ({ period, sure, told }) => isCertainDay(period) && sure.length + told.length > 0,
  );
  const groups = [...Map.groupBy(days, ({ period }) => period.slice(5))].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const dayAt = (index: number) => groups.at(index % groups.length)?.[0] ?? '';
  return groups.map(([day, years], index) => ({
    ...{ day, years },
    ...{ previous: dayAt(index - 1), next: dayAt(index + 1) },
  }));
});
