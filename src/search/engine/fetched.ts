/** Fetches JSON of the site. Rejects where the server does not have it or cannot be reached. */
export async function fetchedJson(address: string): Promise<unknown> {
  return await (await fetched(address)).json();
}

/** Fetches JSON that was stored compressed, whatever the server does. */
export async function fetchedPacked(address: string): Promise<unknown> {
  const { body } = await fetched(address);
  if (body === null) throw new Error(`nothing at ${address}`);
  return await new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${String(response.status)} for ${address}`);
  return response;
}
