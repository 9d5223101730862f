import { readCalendar } from '../calendar-file.ts';

export const CALENDAR = readCalendar(`${import.meta.dirname}/calendar.yaml`);
