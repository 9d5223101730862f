import { opensInPlace } from './popover.ts';

/**
 * Has a click on some links of the page do something else than lead on, now or later; unless `act` says
 * that there was nothing to do. A click that asks for a new tab, and a browser that opens nothing in
 * place, are left alone.
 */
export function onPlainClick(links: string, act: (link: HTMLAnchorElement) => boolean): void {
  if (!opensInPlace()) return;
  document.addEventListener('click', (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey || event.defaultPrevented) return;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
    if (link !== null && act(link)) event.preventDefault();
  });
}
