/**
 * An address as the page at `pathname` says it: of a place on that page the fragment alone. No more is
 * left out, as some hosts serve a page without the slash at its end, too, from where `capture/` leads
 * elsewhere.
 */
export function fromPage({ pathname }: Pick<URL, 'pathname'>, address: string): string {
  return address.startsWith(`${pathname}#`) ? address.slice(pathname.length) : address;
}
