/** Draws anew, and gives the focus back to what stands for the element that had it. */
export function keepFocus(page: HTMLElement, draw: () => void): void {
  const had = document.activeElement;
  const key = had?.getAttribute('data-key');
  const caret = had instanceof HTMLInputElement && had.type === 'text' ? had.selectionStart : null;
  draw();
  if (had === null || had.isConnected || key === null || key === undefined) return;
  const now = page.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  now?.focus();
  if (now instanceof HTMLInputElement && caret !== null) now.setSelectionRange(caret, caret);
}
