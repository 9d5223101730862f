import type { OutletSeen } from '../../domain/proposal.ts';
import type { CaptureRecord } from '../../domain/record.ts';
import type { Claim } from '../clean/claim.ts';
import { hostOf } from '../clean/host-of.ts';
import { ownAddresses } from '../clean/page-data/own-address.ts';

/**
 * Proposes the outlet of a page of which none was found, by the host of the record's or its own
 * address, and by the name that it gives its site (`og:site_name`), or else the host's.
 */
export function proposeOutlet(
  claims: readonly Claim[],
  found: string | null,
  { url, outlet }: Pick<CaptureRecord, 'url' | 'outlet'>,
): OutletSeen[] {
  if (found !== null || outlet !== undefined) return [];
  const lines = claims.map(({ unit }) => unit.line);
  const [address] = [url ?? [], ownAddresses(lines)].flat().flatMap((one) => hostOf(one) ?? []);
  if (address === undefined) return [];
  const host = address.replace(/^www\./, '');
  const named = lines.find(({ data }) => data?.key === 'site' && data.from === 'meta');
  return [{ kind: 'outlet', name: named?.data?.value ?? host, host }];
}
