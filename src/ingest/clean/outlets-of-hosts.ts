import type { Outlet } from '../../domain/vocabulary.ts';

/** The outlet on whose host an address is, and the host as the address has it. */
export type OutletsOfHosts = (
  address: string,
) => { readonly id: string; readonly host: string } | undefined;

/** Makes outlets known by the hosts of their sites, also by the parts of them: `news.example.com`. */
export function outletsOfHosts(outlets: readonly Outlet[]): OutletsOfHosts {
  const byHost = new Map(outlets.flatMap(({ id, hosts }) => hosts.map((host) => [host, id])));
  return (address) => {
    if (!URL.canParse(address)) return undefined;
    const host = new URL(address).hostname;
    const parts = host.split('.');
    const known = parts
      .map((_, index) => parts.slice(index).join('.'))
      .find((part) => byHost.has(part));
    const id = byHost.get(known ?? '');
    return id === undefined ? undefined : { id, host };
  };
}
