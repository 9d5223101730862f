import { isThere, readText } from './files.ts';

/** Articles and their captures alone can ask for it. */
const MAY_ASK = /^articles\/[^/]+\/(?:capture\/)?$/;

/** False of a built page, by its path below `dist`, that asks search engines to leave it out. */
export function isIndexed(dist: string, path: string): boolean {
  const file = `${dist}/${path}index.html`;
  if (!MAY_ASK.test(path) || !isThere(file)) return true;
  const page = readText(file);
  return !page.slice(0, page.indexOf('</head>')).includes('<meta name="robots" content="noindex"');
}
