import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site on this machine, as a plain host does; or without the policy of its pages. */
export async function serveSite(dist: string, withPolicy: boolean): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    const answer = isThere ? file : join(dist, '404.html');
    const type = TYPES[extname(answer)] ?? 'application/octet-stream';
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': type });
    response.end(bytesOf(answer, withPolicy));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function bytesOf(file: string, withPolicy: boolean): Buffer {
  const bytes = readFileSync(file);
  if (withPolicy || extname(file) !== '.html') return bytes;
  const html = bytes.toString('utf8');
  // A page without one would prove nothing of those that have it.
  if (!POLICY.test(html) && html.includes('data-route'))
    throw new Error(`${file} has no policy to take away.`);
  return Buffer.from(html.replace(POLICY, ''));
}
