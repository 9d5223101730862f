import { ADDRESS_RULES } from '../clean/page-data/own-address.ts';
import type { Proven } from './prove.ts';

/**
 * Orders the outlets that a page states, the best first: the one on whose host its own address is,
 * then those that its lines name.
 */
export function orderOutlets(outlets: readonly Proven[]): Proven[] {
  const rank = ({ proof }: Proven) => {
    const place = ADDRESS_RULES.indexOf(proof.rule);
    return place < 0 ? ADDRESS_RULES.length : place;
  };
  return outlets.toSorted((a, b) => rank(a) - rank(b));
}
