/** The browser's own: what Pagefind calls is replaced in `served-files.ts`. */
export const fromServer = globalThis.fetch.bind(globalThis);

/** Fetches a file of the site. Rejects where the server does not have it or cannot be reached. */
async function fetched(address: string): Promise<Response> {
  const response = await fromServer(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response;
}

/** Fetches a file that was stored compressed, whatever the server does. */
export async function fetchedPacked(address: string): Promise<Response> {
  const { body } = await fetched(address);
  if (body === null) throw new Error(`nothing at ${address}`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip')));
}

/** Fetches JSON that was stored compressed. */
export async function fetchedJson(address: string): Promise<unknown> {
  return await (await fetchedPacked(address)).json();
}
