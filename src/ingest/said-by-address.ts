import type { CaptureRecord } from '../domain/record.ts';
import type { OutletIndex } from './clean/outlet-index.ts';

/**
 * What the address in a record says of its article beside where it stands: the outlet whose host it
 * is on. It is asserted, as the address is, unless the record asserts another.
 */
export function saidByAddress(
  url: string | null,
  { atAddress }: OutletIndex,
): Pick<CaptureRecord, 'outlet'> {
  const outlet = url === null ? undefined : atAddress(url);
  if (outlet === undefined) return {};
  return { outlet: { value: outlet.id, basis: `Its address is on ${outlet.host}.` } };
}
