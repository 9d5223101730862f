import { InputError } from '../domain/problem.ts';

/**
 * Where the site stands: the origin that HEMEROTECA_SITE names, by default this machine, and the
 * path below it that HEMEROTECA_BASE names, by default none, with a slash at both ends. Throws an
 * `InputError` where one of them says what the other is to say, or no address.
 */
export function whereItStands(environment: NodeJS.ProcessEnv): { site: string; base: string } {
  const { HEMEROTECA_SITE: site = '', HEMEROTECA_BASE: base = '' } = environment;
  return { site: originIn(site || 'http://localhost:4321'), base: pathIn(base || '/') };
}

function originIn(site: string): string {
  const url = URL.parse(site);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw wrong('HEMEROTECA_SITE', site, 'Write it as https://example.org.');
  }
  if (url.href !== `${url.origin}/`) {
    const remedy = `Write HEMEROTECA_SITE=${url.origin}, and the path as HEMEROTECA_BASE=${url.pathname}.`;
    throw wrong('HEMEROTECA_SITE', site, remedy);
  }
  return url.origin;
}

function pathIn(base: string): string {
  const path = `/${base}/`.replace(/\/+/g, '/');
  if (!/^[\w.~/-]+$/.test(path) || path.includes('/.')) {
    const remedy = 'Write the path alone, as /news/; HEMEROTECA_SITE names the site.';
    throw wrong('HEMEROTECA_BASE', base, remedy);
  }
  return path;
}

function wrong(file: string, value: string, remedy: string): InputError {
  const what = file === 'HEMEROTECA_SITE' ? 'is no address of a site' : 'is no path of a site';
  return new InputError([{ file, what: `“${value}” ${what}.`, remedy }]);
}
