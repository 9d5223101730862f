import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A network to simulate. */
export interface Network {
  /** Milliseconds that each request waits before its answer begins. */
  readonly latency: number;
  /** Bytes a second that all answers share. */
  readonly rate: number;
}

/** Slow 4G as Chrome's developer tools simulate it: 562.5 ms a request and 180 kB/s. */
export const SLOW_4G: Network = { latency: 562.5, rate: 180_000 };
export const LOCALHOST: Network = { latency: 0, rate: Infinity };

/** What was sent since the count was last taken: bytes of bodies, and requests. */
interface Sent {
  readonly bytes: number;
  readonly paths: readonly string[];
}

export interface ThrottledServer {
  readonly address: string;
  setNetwork(network: Network): void;
  takeSent(): Sent;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const SLICE = 4096;

/** What was compressed for an earlier server, too: a host does not do it while a reader waits. */
const compressed = new Map<string, Buffer>();

/**
 * Serves a folder as a good static host does: text compressed (Brotli), everything to be kept for
 * ten minutes. The network is simulated here and not in the browser, whose throttling leaves out
 * workers. All answers share the rate, a slice each in turn.
 */
export async function serveThrottled(folder: string): Promise<ThrottledServer> {
  const line = new Line();
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const asked = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isThere = isFile(asked);
    const file = isThere ? asked : join(folder, '404.html');
    line.paths.push(pathname);
    if (!isThere && !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = compressed.get(file) ?? bodyOf(file, type !== undefined);
    compressed.set(file, body);
    response.writeHead(isThere ? 200 : 404, {
      'Content-Type': type ?? 'application/octet-stream',
      'Cache-Control': 'max-age=600',
      ...(type === undefined ? {} : { 'Content-Encoding': 'br' }),
    });
    void line.send(response, body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    setNetwork: (network) => {
      line.network = network;
    },
    takeSent: () => line.takeSent(),
    close: () => server.close(),
  };
}

/** The line on which all answers go out. */
class Line {
  network = LOCALHOST;
  paths: string[] = [];
  #bytes = 0;
  #isFreeAt = 0;

  async send(response: ServerResponse, body: Buffer): Promise<void> {
    const { latency, rate } = this.network;
    await sleep(latency);
    for (let at = 0; at < body.length; at += SLICE) {
      const slice = body.subarray(at, at + SLICE);
      const now = performance.now();
      this.#isFreeAt = Math.max(this.#isFreeAt, now) + (slice.length / rate) * 1000;
      if (rate !== Infinity) await sleep(this.#isFreeAt - now);
      response.write(slice);
      this.#bytes += slice.length;
    }
    response.end();
  }

  takeSent(): Sent {
    const sent = { bytes: this.#bytes, paths: this.paths };
    this.#bytes = 0;
    this.paths = [];
    return sent;
  }
}

function isFile(file: string): boolean {
  // Of a name that is too long, too, it says that there is none.
  return existsSync(file) && statSync(file).isFile();
}

function bodyOf(file: string, isText: boolean): Buffer {
  const bytes = readFileSync(file);
  return isText ? brotliCompressSync(bytes) : bytes;
}
