import { oneOf } from '../../one-of.ts';
import type { Holiday } from '../../time-words.ts';

/** Holidays that news dates by: of all the world, or of countries. */
export const HOLIDAYS: readonly Holiday[] = [
  { names: ['Nochebuena'], month: 12, on: 24 },
  { names: ['Navidad', 'día de Navidad'], month: 12, on: 25 },
  { names: ['Nochevieja'], month: 12, on: 31 },
  { names: ['Año Nuevo', 'día de Año Nuevo'], month: 1, on: 1 },
  { names: ['Día de Reyes'], month: 1, on: 6 },
  { names: ['Día del Trabajo', 'Día del Trabajador'], month: 5, on: 1 },
  { names: ['Día de Muertos'], in: ['MX'], month: 11, on: 2 },
  { names: ['Día de la Independencia'], in: ['MX'], month: 9, on: 16 },
];

/** The name of any holiday. */
export const HOLIDAY = oneOf(HOLIDAYS.flatMap(({ names }) => names));
