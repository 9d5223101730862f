const QUIET = 600; // milliseconds without news after which a screen reader is told

let waiting: number | undefined;

/** Tells screen readers, once the page has come to rest: what is soon overtaken is never said. */
export function announce(status: HTMLElement, words: string): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    if (status.textContent !== words) status.textContent = words;
  }, QUIET);
}
