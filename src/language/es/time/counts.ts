import { oneOf } from '../../one-of.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ un: 1, una: 1, dos: 2, 'un par de': 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7 },
  ...{ ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, 'una docena de': 12, quince: 15 },
  ...{ veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50 },
};

/** A number of units: `tres`, `un par de`, `10`. */
export const COUNT = `(?:\\d{1,3}|${oneOf(Object.keys(NUMBERS))})`;

/** How many a count says. */
export function numberOf(count: string): number {
  return NUMBERS[count.toLowerCase()] ?? Number(count);
}
