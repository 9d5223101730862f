const ROUTE = /<body[^>]* data-route="([^"]*)"/;

/**
 * What kind of file this is, of a built site, by its path in it: of a page the route that made it,
 * of others the folder at the root and the ending. `text` gives what stands in the file.
 */
export function kindOf(path: string, text: () => string): string {
  if (path.endsWith('.html')) return ROUTE.exec(text())?.[1] ?? 'pages without a route';
  const [room = '', part = ''] = path.split('/');
  if (room === path) return 'files at the root';
  if (room === 'search-index') return `${room}/${part}`;
  if (/\/feed\.\w+$/.test(path)) return 'feeds of lists';
  return `${room}/…${path.slice(path.lastIndexOf('.'))}`;
}
