import type { Directory } from './directory.ts';

// A script of its own that shares nothing with the search page: what two scripts share is a third
// file, and a reader would wait for it.

/** Lets Ctrl+K or Cmd+K lead to the search field, and makes search ready when a reader turns to it. */
export function startHeader(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  const files = document.querySelector<HTMLElement>('.site-header')?.dataset['searchFiles'];
  const warm = once(() => {
    const [directory = '', ...known] = files?.split(' ') ?? [];
    fetchAll(known);
    void openingOf(directory, known).then(fetchAll, () => undefined);
  });
  for (const intent of ['focusin', 'pointerover']) field?.form?.addEventListener(intent, warm);
  document.addEventListener('search-needed', warm);
  // The search page’s own script, which is longer, has not run yet.
  if (new URLSearchParams(location.search).has('q')) warm();
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    field?.focus();
    field?.select();
  });
}

/** The addresses of what an index is opened with, as its directory says, but for what is known. */
async function openingOf(address: string, known: readonly string[]): Promise<string[]> {
  const directory = (await (await fetch(address)).json()) as Directory | null;
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const all = (directory?.opening ?? []).map((name) => folder + name);
  return all.filter((one) => !known.includes(one));
}

/** Into the browser’s cache, all at once. Who asks in earnest is told of a failure. */
function fetchAll(addresses: readonly string[]): void {
  for (const address of addresses) fetch(address).catch(() => undefined);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
