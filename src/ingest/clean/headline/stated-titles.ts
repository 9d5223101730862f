import type { Unit } from '../unit.ts';

/** Between the headline and the name of the site in a title. */
const SEPARATOR = / [-–—|·»:] | ?\| ?/g;

/** A title that is longer has no name of a site to be cut off: each cut costs a copy of it. */
const LONGEST = 400;

/**
 * The titles that page data states, whole and without the name of the site, which stands behind or
 * before them and is shorter.
 */
export function titlesOf(data: readonly Unit[]): string[] {
  const sites = new Set(
    data.flatMap(({ line }) => (line.data?.key === 'site' ? keyOf(line.data.value) : [])),
  );
  const titles = data.flatMap(({ line }) => {
    if (line.data?.key !== 'title') return [];
    const { value } = line.data;
    const cuts = value.length > LONGEST ? [] : [...value.matchAll(SEPARATOR)];
    const parts = cuts.flatMap(({ 0: mark, index }) => [
      value.slice(0, index),
      value.slice(index + mark.length),
    ]);
    return [value, ...parts.filter((part) => part.length * 2 > value.length)];
  });
  return titles.filter((title) => title.includes(' ') && !sites.has(keyOf(title)));
}

/** A title as it is compared: letters and digits alone. */
export function keyOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
