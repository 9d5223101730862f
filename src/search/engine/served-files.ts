import { WASM } from '../folders.ts';
import { fetchedPacked, fromServer } from './fetched.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What Pagefind will ask for, by path: there already, or on its way. */
const files = new Map<string, Bytes | Promise<Bytes>>();

/** What first went wrong where Pagefind asked the server itself. */
let failure: Error | undefined;

/** Keeps a file that Pagefind will ask for at this address, or the promise of it. */
export function serve(address: string, bytes: Bytes | Promise<Bytes>): void {
  files.set(pathOf(address), bytes);
  // Who asks for it is told of a failure.
  Promise.resolve(bytes).catch(() => undefined);
}

/** Fetches a file that Pagefind is expected to ask for. Rejects where it cannot be had. */
export async function fetchAhead(address: string): Promise<void> {
  const path = pathOf(address);
  const bytes = files.get(path) ?? bytesOf(address);
  files.set(path, bytes);
  try {
    await bytes;
  } catch (error) {
    files.delete(path);
    throw error;
  }
}

/** Fetches Pagefind’s program, which is one for all indexes. */
export async function fetchWasm(folder: string): Promise<void> {
  files.set(WASM, await bytesOf(folder + WASM));
}

/**
 * From now on answers what is fetched out of the files that are kept here, where they have it. Meant
 * for a worker in which Pagefind is the only tenant.
 */
export function serveKeptFiles(): void {
  globalThis.fetch = (input, init) => {
    const path = pathOf(input instanceof Request ? input.url : input);
    const bytes = files.get(path.endsWith(`/${WASM}`) ? WASM : path);
    if (bytes === undefined) return noted(fromServer(input, init), path);
    return Promise.resolve(bytes).then((body) => new Response(body));
  };
}

/**
 * Throws what went wrong where Pagefind itself asked the server for a part of an index. It takes the
 * part for loaded and finds nothing in it from then on: only another worker can help.
 */
export function throwWhatFailed(): void {
  if (failure !== undefined) throw failure;
}

async function noted(coming: Promise<Response>, path: string): Promise<Response> {
  if (!path.endsWith('.pf_index')) return coming;
  try {
    const response = await coming;
    if (!response.ok) failure ??= new Error(`${String(response.status)} for ${path}`);
    return response;
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error));
    throw error;
  }
}

async function bytesOf(address: string): Promise<Bytes> {
  return new Uint8Array(await (await fetchedPacked(address)).arrayBuffer());
}

function pathOf(address: string | URL): string {
  return new URL(address, location.href).pathname;
}
