import { FIXED_FILES, WASM } from '../folders.ts';
import { unpack } from '../pack.ts';
import { fetched } from './fetched.ts';

/** Pagefind’s directory of an index: `pagefind.en_cbebe37a15.pf_meta`. */
const META = /^pagefind\.(.+)\.pf_meta$/;

const files = new Map<string, Uint8Array<ArrayBuffer>>();
const coming = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * Fetches what Pagefind would ask for step by step to open an index. Returns the name that Pagefind
 * gave the index, none where it has no records.
 */
export async function fetchFixedFiles(folder: string): Promise<string | undefined> {
  const kept = unpack(await bytesOf(folder + FIXED_FILES));
  for (const [name, bytes] of kept) files.set(pathOf(folder + name), bytes);
  const [name] = [...kept.keys()].flatMap((file) => META.exec(file)?.[1] ?? []);
  return name;
}

/** Fetches Pagefind’s program, which is one for all indexes. */
export async function fetchWasm(folder: string): Promise<void> {
  files.set(WASM, await bytesOf(folder + WASM));
}

/** Fetches a file that Pagefind is expected to ask for. */
export function fetchAhead(address: string): void {
  const bytes = bytesOf(address);
  coming.set(pathOf(address), bytes);
  // Then Pagefind asks the server itself.
  bytes.catch(() => coming.delete(pathOf(address)));
}

/**
 * From now on answers what is fetched out of the fixed files, where they have it. Meant for a worker
 * in which Pagefind is the only tenant.
 */
export function serveFixedFiles(): void {
  const fromServer = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const path = pathOf(input instanceof Request ? input.url : input);
    const bytes = files.get(path.endsWith(`/${WASM}`) ? WASM : path) ?? coming.get(path);
    if (bytes === undefined) return fromServer(input, init);
    return Promise.resolve(bytes).then((body) => new Response(body));
  };
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}

function pathOf(address: string | URL): string {
  return new URL(address, location.href).pathname;
}
