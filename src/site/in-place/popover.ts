/** What opens beside a link; there is one of it on a page. */
const ID = 'in-place';

/** Whether this browser can open something beside a link; else the link just leads on. */
export function opensInPlace(): boolean {
  return 'popover' in HTMLElement.prototype;
}

/** Opens something beside a link, with a name for those who hear it; what was open before closes. */
export function openBeside(link: HTMLElement, name: string, ...content: Node[]): void {
  const popover = document.getElementById(ID) ?? makePopover();
  popover.hidePopover();
  forgetLink();
  // The stylesheet puts it beside the link that is marked so.
  link.dataset['opened'] = '';
  popover.setAttribute('aria-label', name);
  popover.replaceChildren(...content);
  // What is tabbed to after the link is what opened.
  popover.showPopover({ source: link });
}

/** Puts what has been looked up into what is open. */
export function fillOpened(...content: Node[]): void {
  document.getElementById(ID)?.replaceChildren(...content);
}

/** Closes what is open. */
export function closeOpened(): void {
  document.getElementById(ID)?.hidePopover();
}

function makePopover(): HTMLElement {
  const popover = document.createElement('div');
  popover.id = ID;
  popover.popover = 'auto';
  popover.role = 'dialog';
  // Focus goes into it, and back to the link when it closes.
  popover.tabIndex = -1;
  popover.autofocus = true;
  popover.addEventListener('toggle', () => {
    if (!popover.matches(':popover-open')) forgetLink();
  });
  document.body.append(popover);
  return popover;
}

function forgetLink(): void {
  const link = document.querySelector<HTMLElement>('[data-opened]');
  delete link?.dataset['opened'];
}
