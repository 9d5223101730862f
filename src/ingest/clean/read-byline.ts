import { readDate } from '../understand/read-date.ts';
import { type Claim, type Finding, read } from './claim.ts';
import type { Unit } from './unit.ts';

/** A person's name: two to five words, each with a capital; a particle (de, von) may stand between. */
export const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|bin|al) )*\p{Lu}[\p{L}.'’-]*){1,4}`;

const BYLINE = new RegExp(
  `^(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished) )?(?:[Bb]y|BY|[Pp]or|POR):? ` +
    `(?<names>${NAME}(?:(?:, | and | y )${NAME})*)(?:(?: [|•·–—-]|,)? (?:on )?(?<rest>[^|]{2,60}))?$`,
  'u',
);

/** Words that a name does not have: `Staff Writer`, `Associated Press`. */
const NO_NAME =
  /\b(?:staff|writer|reporter|correspondent|editor|columnist|news|press|agency|agencies|desk|team)\b/iu;

/** `By Ahmed Adel`, `Por Ana Ruiz y Luis Soto`, `By Ana Ruiz, Staff Writer`, `By Ana Ruiz on May 5, 2025`. */
export function byline(unit: Unit): Claim | undefined {
  const { names = '', rest } = BYLINE.exec(unit.text)?.groups ?? {};
  const people = names.split(/, | and | y /).filter((name) => name !== '' && !NO_NAME.test(name));
  const date = rest === undefined ? undefined : readDate(rest);
  if (people.length === 0 || (rest !== undefined && date === undefined && !NO_NAME.test(rest))) {
    return undefined;
  }
  const authors: Finding[] = people.map((name) => ({ field: 'authors', value: name, words: name }));
  const day: Finding[] =
    rest === undefined || date === undefined ? [] : [{ field: 'date', value: date, words: rest }];
  return read(unit, 'byline', [...authors, ...day]);
}
