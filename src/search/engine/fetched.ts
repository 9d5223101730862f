import { FileFailure } from '../failure.ts';
import { isGone } from '../is-gone.ts';

/** Fetches JSON of the site. Rejects with a `FileFailure` where it cannot be had, or is none. */
export async function fetchedJson(address: string): Promise<unknown> {
  const response = await fetched(address);
  return await response.json().catch(() => {
    throw new FileFailure('damaged', address);
  });
}

/** Fetches JSON that was stored compressed, whatever the server does; its checksum tells what is cut. */
export async function fetchedPacked(address: string): Promise<unknown> {
  const { body } = await fetched(address);
  if (body === null) throw new FileFailure('damaged', address);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return await unpacked.json().catch(() => {
    throw new FileFailure('damaged', address);
  });
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => {
    throw new FileFailure('unreachable', address);
  });
  if (response.ok) return response;
  throw new FileFailure(isGone(response) ? 'missing' : 'unreachable', address);
}
