import { createHash } from 'node:crypto';
import { slugOf } from '../../src/domain/slug-of.ts';

/** The name of a capture of a page: of host, path and day, `port-amber-example-news-storm-2025-03-01`. */
export function pageName(url: string, day: string): string {
  const { hostname, pathname, search } = new URL(url);
  const path = `${readable(pathname)} ${search}`.replace(/\.(?:s?html?|php|aspx?|jsp)\b/i, '');
  return [slugOf(hostname.replace(/^www\./, '').replaceAll('.', ' ')), slugOf(path), day]
    .filter((part) => part !== '')
    .join('-');
}

/** The name of another page where the first is taken: with a part that its whole address gives it. */
export function otherName(url: string, day: string): string {
  const sum = createHash('sha256').update(url).digest('hex');
  return `${pageName(url, day)}-${sum.slice(0, 8)}`;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
