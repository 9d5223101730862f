import { FileFailure } from '../failure.ts';
import { isGone } from '../is-gone.ts';
import { PAGEFIND } from './files.ts';

// Pagefind says nothing of a part of an index that it did not get, or could not read, and finds nothing
// in it; nor does it look at the checksum of what it unpacks. It is told of no failure, and whoever waits
// for it is: it fetches through `fetch`, as there is no other place to stand.

/** What cannot be used, by its address, since this worker began. */
const failed = new Map<string, FileFailure>();
/** Those who wait. */
const waiting = new Set<() => void>();
const plainFetch = globalThis.fetch;
/** Stands at the beginning of each of its files, unpacked. */
const SIGNATURE = 'pagefind_dcd';

globalThis.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  if (!address.includes(`/${PAGEFIND}`)) return await plainFetch(input, init);
  try {
    return await checked(address, await plainFetch(input, init));
  } catch (error) {
    const isTold = error instanceof FileFailure;
    failed.set(address, isTold ? error : new FileFailure('unreachable', address));
    for (const look of waiting) look();
    return await new Promise<never>(() => undefined);
  }
};

/** What Pagefind makes of its files in a folder; rejects where one of them cannot be used. */
export async function unlessFilesFail<Made>(folder: string, work: Promise<Made>): Promise<Made> {
  const { promise, resolve, reject } = Promise.withResolvers<Made>();
  const look = () => {
    const address = [...failed.keys()].find((one) => one.includes(folder)) ?? '';
    const failure = failed.get(address);
    if (failure !== undefined) reject(failure);
  };
  waiting.add(look);
  look();
  work.then(resolve, reject);
  try {
    return await promise;
  } finally {
    waiting.delete(look);
  }
}

/** What was asked for, unpacked if it was packed: so Pagefind takes it, too. */
async function checked(address: string, response: Response): Promise<Response> {
  if (!response.ok) throw new FileFailure(isGone(response) ? 'missing' : 'unreachable', address);
  const damaged = () => {
    throw new FileFailure('damaged', address);
  };
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (address.includes('.json')) {
    await new Response(bytes).json().catch(damaged);
    return new Response(bytes);
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isPacked ? await unpacked(bytes).catch(damaged) : bytes;
  const start = new TextDecoder().decode(plain.slice(0, SIGNATURE.length));
  return start === SIGNATURE ? new Response(plain) : damaged();
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
