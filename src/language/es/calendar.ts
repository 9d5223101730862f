import type { CalendarWords } from '../calendar-words.ts';

export const CALENDAR: Partial<CalendarWords> = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [
    ['domingo'],
    ['lunes'],
    ['martes'],
    ['miércoles'],
    ['jueves'],
    ['viernes'],
    ['sábado'],
  ],
  of: ['de'],
};
