/** The host that an address is on; undefined for what is no whole address. */
export function hostOf(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? undefined : host;
}
