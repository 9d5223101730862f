/** Where the site will stand. */
export interface Whereabouts {
  /** `https://example.org`, without a slash at the end. */
  readonly origin: string;
  /** `/` or `/news/`. */
  readonly base: string;
}

/** What an address means: a file of the site, a place elsewhere, or nothing that a reader can open. */
export type Resolved =
  | { readonly kind: 'inside'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'broken'; readonly what: string };

/** The address at which a file of the site is served: `about/index.html` → `…/about/`. */
export function addressOf(path: string, { origin, base }: Whereabouts): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return `${origin}${base}${encoded.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** Resolves an address that stands in the file at `path`. Queries are no part of it. */
export function resolveAddress(value: string, path: string, site: Whereabouts): Resolved {
  if (/^mailto:.+@.+/.test(value)) return { kind: 'outside' };
  const url = URL.parse(value, addressOf(path, site));
  if (url === null) return { kind: 'broken', what: 'is not an address' };
  if (!/^https?:$/.test(url.protocol)) {
    return { kind: 'broken', what: `is neither http nor mailto but ${url.protocol}` };
  }
  if (url.origin !== site.origin) return { kind: 'outside' };
  if (!url.pathname.startsWith(site.base)) {
    return { kind: 'broken', what: `leads out of the base path ${site.base}` };
  }
  const rest = decoded(url.pathname.slice(site.base.length));
  const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
  return { kind: 'inside', path: file, fragment: idOf(url.hash) };
}

/** The id that a fragment names. A text directive (`#p3:~:text=…`) belongs to no id. */
function idOf(hash: string): string {
  return decoded(hash.slice(1).split(':~:')[0] ?? '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
