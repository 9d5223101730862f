import { make } from './make.ts';

/**
 * Adds to a folded citation, when it is unfolded, the same in the formats of reference managers, made of
 * the page to which an address leads. Where that cannot be had, the citation in words is all there is.
 */
export function offerFormats(folded: HTMLElement, address: string): void {
  folded.addEventListener('toggle', () => void addFormats(folded, address), { once: true });
}

async function addFormats(folded: HTMLElement, address: string): Promise<void> {
  const link = make('a');
  link.href = address;
  try {
    const { citedThere } = await import('./cited-there.ts');
    folded.append((await citedThere(link)).formats);
  } catch {
    // The words stand there.
  }
}

/** Does so for each row of a list of quotations. */
export function startRowCitations(): void {
  for (const folded of document.querySelectorAll<HTMLElement>('.quote-rows .citation')) {
    const cited = folded.closest('li')?.querySelector('blockquote')?.cite ?? '';
    const { pathname, hash } = new URL(cited, document.baseURI);
    offerFormats(folded, pathname + hash);
  }
}
