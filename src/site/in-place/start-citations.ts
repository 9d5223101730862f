import { citationAt } from './citation-at.ts';
import { copyButton, make } from './make.ts';
import { openBeside } from './popover.ts';
import { onPlainClick } from './plain-click.ts';

/**
 * Makes the links to paragraphs and quotations open how these are cited, beside themselves. It is made of
 * what the page says, so that the page says it once; without a script the links lead to their places.
 */
export function startCitations(): void {
  onPlainClick('a[data-cite]', (link) => {
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    const citation = citationAt(document, link.hash.slice(1), day);
    if (citation === undefined) return false;
    const words = make('p', citation);
    const goThere = make('a', 'Link to it');
    goThere.href = link.href;
    const copies = [
      ...copyButton('Copy the citation', citation),
      ...copyButton('Copy the link', link.href),
    ];
    openBeside(
      link,
      'How to cite it',
      words,
      make('p', ...(copies.length > 0 ? copies : [goThere])),
    );
    return true;
  });
}
