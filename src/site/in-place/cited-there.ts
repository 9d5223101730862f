import { citationAt } from './citation-at.ts';
import { drawnFormats } from './draw-citation.ts';
import { linkedPage } from './linked-page.ts';

/** How something is cited: in words, by its own address in full, and in each format, to copy and to save. */
interface Cited {
  readonly words: string;
  readonly address: string;
  readonly formats: HTMLElement;
}

/**
 * How that is cited to which a link leads, an article or a passage of one, read today. It is made of what
 * the article's page says, so that no page says it a second time. Throws where it is not there.
 */
export async function citedThere(link: HTMLAnchorElement): Promise<Cited> {
  const [id = ''] = link.hash.slice(1).split(':~:');
  const citation = citationAt(await linkedPage(link), id, today());
  if (citation === undefined) throw new Error(`${link.hash} is not there.`);
  const { words, reference } = citation;
  return { words, address: reference.address, formats: drawnFormats(reference) };
}

/** The reader's own day, as ISO has it, which is how Swedes write one. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
