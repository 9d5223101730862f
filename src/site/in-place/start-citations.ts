import { copyButton, make } from './make.ts';
import { onPlainClick } from './plain-click.ts';
import { openBeside } from './popover.ts';

/**
 * Makes the links to paragraphs and quotations open how these are cited, beside themselves, in words and
 * in the formats of reference managers; without a script the links lead to their places.
 */
export function startCitations(): void {
  onPlainClick('a[data-cite]', (link) => {
    void open(link);
    return true;
  });
}

async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    // What makes citations is loaded for those who cite.
    const { citedThere } = await import('./cited-there.ts');
    const { words, address, formats } = await citedThere(link);
    const goThere = make('a', 'Link to it');
    goThere.href = address;
    const copies = [
      ...copyButton('Copy the citation', words),
      ...copyButton('Copy the link', address),
    ];
    openBeside(
      link,
      'How to cite it',
      make('p', words),
      formats,
      make('p', ...(copies.length > 0 ? copies : [goThere])),
    );
  } catch {
    globalThis.location.assign(link.href);
  }
}
