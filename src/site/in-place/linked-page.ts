const fetched = new Map<string, Promise<Document>>();

/** The page to which a link leads: this one, or another of the archive, which is fetched once. */
export function linkedPage(link: HTMLAnchorElement): Document | Promise<Document> {
  const { origin, pathname, search } = link;
  const here = globalThis.location;
  if (origin === here.origin && pathname === here.pathname && search === here.search) {
    return document;
  }
  const address = origin + pathname;
  const page = fetched.get(address) ?? fetchPage(address);
  fetched.set(address, page);
  return page;
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
