import { isCertainDay } from '../domain/edtf-date.ts';
import type { Period } from '../domain/period.ts';
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

/**
 * Every day of the calendar on which something was published or is told to have happened in more
 * than one year: that of one year alone has a page already.
 */
export const anniversaries = onceABuild(() => anniversariesIn(periodPages()));

/** The days of the calendar that pages of dates have in more than one year, from January on. */
export function anniversariesIn(pages: readonly PeriodPage[]): Anniversary[] {
  const days = pages.filter(
    ({ period, sure, events }) => isCertainDay(period) && sure.length + events.length > 0,
  );
  const groups = [...Map.groupBy(days, dayOf)]
    .filter(([, years]) => years.length > 1)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const dayAt = (index: number) => groups.at(index % groups.length)?.[0] ?? '';
  return groups.map(([day, years], index) => ({
    ...{ day, years },
    ...{ previous: dayAt(index - 1), next: dayAt(index + 1) },
  }));
}

const byDay = onceABuild(() => new Map(anniversaries().map((one) => [one.day, one])));

/** The day of the calendar that a day (ISO) is, where it has a page and the day is on it. */
export function anniversaryOf(period: Period): Anniversary | undefined {
  const anniversary = isCertainDay(period) ? byDay().get(dayOf({ period })) : undefined;
  return anniversary?.years.some((page) => page.period === period) ? anniversary : undefined;
}

function dayOf({ period }: { readonly period: Period }): string {
  return period.slice(5);
}
