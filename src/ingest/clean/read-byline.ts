import { type Claim, type Finding, read } from './claim.ts';
import type { LineReader } from './line-reader.ts';
import type { Unit } from './unit.ts';

/** `By Ahmed Adel`, `Por Ana Ruiz y Luis Soto`, `By Ana Ruiz, Staff Writer`, `By Ana Ruiz on May 5, 2025`. */
export function readByline(
  unit: Unit,
  { byline, between, noName, readDate }: LineReader,
): Claim | undefined {
  const { names = '', rest } = byline.exec(unit.text)?.groups ?? {};
  const people = names.split(between).filter((name) => name !== '' && !noName.test(name));
  const date = rest === undefined ? undefined : readDate(rest);
  if (people.length === 0 || (rest !== undefined && date === undefined && !noName.test(rest))) {
    return undefined;
  }
  const authors: Finding[] = people.map((name) => ({ field: 'authors', value: name, words: name }));
  const day: Finding[] =
    rest === undefined || date === undefined ? [] : [{ field: 'date', value: date, words: rest }];
  return read(unit, 'byline', [...authors, ...day]);
}
