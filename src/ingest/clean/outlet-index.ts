import type { Outlet } from '../../domain/vocabulary.ts';
import { hostOf } from './host-of.ts';

/** Outlets made ready to be looked up, once for all captures, so that their number costs none of them. */
export interface OutletIndex {
  readonly byId: ReadonlyMap<string, Outlet>;
  /** By their labels and other names. */
  readonly byName: ReadonlyMap<string, Outlet>;
  /** By the whole lines that name them. */
  readonly byMasthead: ReadonlyMap<string, Outlet>;
  /** The outlet on whose host an address is, and the host as the address has it. */
  readonly atAddress: (address: string) => OutletAtHost | undefined;
}

interface OutletAtHost {
  readonly id: string;
  readonly host: string;
}

/** Makes outlets ready; of two that share a name, a line or a host, the first has it. */
export function indexOutlets(outlets: readonly Outlet[]): OutletIndex {
  const by = (keysOf: (outlet: Outlet) => readonly string[]) =>
    new Map(
      outlets.toReversed().flatMap((outlet) => keysOf(outlet).map((key) => [key, outlet] as const)),
    );
  const byHost = by(({ hosts }) => hosts);
  return {
    byId: by(({ id }) => [id]),
    byName: by(({ label, also }) => [label, ...also]),
    byMasthead: by(({ mastheads }) => mastheads),
    atAddress: (address) => {
      const host = hostOf(address);
      const outlet = host === undefined ? undefined : outletOn(host, byHost);
      return host === undefined || outlet === undefined ? undefined : { id: outlet.id, host };
    },
  };
}

/** An outlet has the hosts within its own, too: `news.example.com` is of `example.com`. */
function outletOn(host: string, byHost: ReadonlyMap<string, Outlet>): Outlet | undefined {
  const parts = host.split('.');
  const within = parts.map((_, index) => parts.slice(index).join('.'));
  return byHost.get(within.find((one) => byHost.has(one)) ?? '');
}
