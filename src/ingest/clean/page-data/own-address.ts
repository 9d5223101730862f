import type { Line } from '../../lines/line.ts';
import type { Statement } from '../../lines/statement.ts';

/**
 * Where a page states its own address, the surest first: who saved it took it from the browser; a
 * canonical address may be that of the outlet whose text it repeats.
 */
const PLACES: readonly Statement['from'][] = ['comment', 'meta', 'link', 'json-ld'];

/** The rules that read an address, in the same order. */
export const ADDRESS_RULES = PLACES.map((place) => `${place}-address`);

/** The addresses that a page states to be its own, the surest first. */
export function ownAddresses(lines: readonly Pick<Line, 'data'>[]): string[] {
  const stated = lines.flatMap(({ data }) => (data?.key === 'address' ? data : []));
  return stated
    .toSorted((a, b) => PLACES.indexOf(a.from) - PLACES.indexOf(b.from))
    .map(({ value }) => value);
}
