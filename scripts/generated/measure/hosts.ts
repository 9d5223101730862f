/** What a host gives for nothing, where it says so. */
interface Host {
  readonly name: string;
  readonly bytes?: number;
  readonly files?: number;
  /** Entries in one folder: `articles/` has one an article. */
  readonly inOneFolder?: number;
}

/** As their pages had it in November 2026; docs/scale.md names them and says what else they limit. */
export const HOSTS: readonly Host[] = [
  { name: 'GitHub Pages', bytes: 1e9 },
  { name: 'GitLab Pages', bytes: 1e9, files: 200_000 },
  { name: 'Cloudflare Pages', files: 20_000 },
  { name: 'Netlify', inOneFolder: 54_000 },
  { name: 'Codeberg Pages', bytes: 750 * 2 ** 20 },
];

/** What an article takes of a site. */
interface Share {
  readonly bytes: number;
  readonly files: number;
}

/** The number of articles at which a host's first limit is met, and which that is. */
export function meetsLimit(host: Host, share: Share): { articles: number; by: string } {
  const limits = [
    { by: 'bytes', articles: (host.bytes ?? Infinity) / share.bytes },
    { by: 'files', articles: (host.files ?? Infinity) / share.files },
    { by: 'files in one folder', articles: host.inOneFolder ?? Infinity },
  ];
  const first = limits.reduce((one, other) => (other.articles < one.articles ? other : one));
  return { by: first.by, articles: Math.floor(first.articles) };
}
