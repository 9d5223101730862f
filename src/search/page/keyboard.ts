/**
 * Moves through results with the arrow keys: down from the field to the first, up from the first to
 * the field; Escape leads back to the field, and there clears it. Enter opens a result, as any link.
 */
export function followKeys(page: HTMLElement, field: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const results = [...page.querySelectorAll<HTMLElement>('#search-results .result')];
    const row = (event.target as Element).closest('#search-results > li');
    const at = results.findIndex((result) => row?.contains(result));
    const isField = event.target === field;
    if (!isField && at < 0) return;
    if (event.key === 'Escape') leave(event, field, isField);
    const next = isField ? (step > 0 ? results[0] : undefined) : (results[at + step] ?? field);
    if (step === 0 || next === undefined || (next === field && step > 0)) return;
    event.preventDefault();
    next.focus();
  });
}

function leave(event: KeyboardEvent, field: HTMLInputElement, isField: boolean): void {
  event.preventDefault();
  if (!isField) {
    field.focus();
    field.select();
  } else if (field.value !== '') {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
