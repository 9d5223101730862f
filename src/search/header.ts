// A script of its own that shares nothing with the search page: what two scripts share is a third
// file, and a reader would wait for it.

/** Lets Ctrl+K or Cmd+K lead to the search field, and makes search ready when a reader turns to it. */
export function startHeader(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  const files = document.querySelector<HTMLElement>('.site-header')?.dataset['searchFiles'];
  const warm = once(() => {
    // Into the browser’s cache, all at once. Who asks in earnest is told of a failure.
    for (const address of files?.split(' ') ?? []) load(address).catch(() => undefined);
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

/** Reads a file to its end: one that is begun, and read by nobody, keeps others waiting for it. */
async function load(address: string): Promise<void> {
  await (await fetch(address)).arrayBuffer();
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
