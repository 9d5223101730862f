import { type CitationAt, citationAt } from './citation-at.ts';
import { linkedPage } from './linked-page.ts';

/**
 * How that is cited to which a link leads, an article or a passage of one, read today. It is made of what
 * the article's page says, so that no page says it a second time. Throws where it is not there.
 */
export async function citedThere(link: HTMLAnchorElement): Promise<CitationAt> {
  const [id = ''] = link.hash.slice(1).split(':~:');
  const citation = citationAt(await linkedPage(link), id, today());
  if (citation === undefined) throw new Error(`${link.hash} is not there.`);
  return citation;
}

/** The reader's own day, as ISO has it, which is how Swedes write one. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
