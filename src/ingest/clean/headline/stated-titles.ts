import type { Unit } from '../unit.ts';

/** Between the headline and the name of the site in a title. */
const SEPARATOR = / [-–—|·»:] | ?\| ?/g;

/** The titles that page data states, whole and without the name of the site behind or before them. */
export function titlesOf(data: readonly Unit[]): string[] {
  return data.flatMap(({ line }) => {
    if (line.data?.key !== 'title') return [];
    const { value } = line.data;
    const cuts = [...value.matchAll(SEPARATOR)];
    return [
      value,
      ...cuts.map(({ index }) => value.slice(0, index)),
      ...cuts.map(({ 0: mark, index }) => value.slice(index + mark.length)),
    ].filter((title) => title.includes(' '));
  });
}

/** A title as it is compared: letters and digits alone. */
export function keyOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
