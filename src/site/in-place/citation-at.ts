import { sourceText } from './proof-at.ts';

/** Marks around a quotation, with the spaces that some languages put inside them. */
const OUTER_MARKS = /^[\s"'“”‘’«»„‹›]+|[\s"'“”‘’«»„‹›]+$/gu;

/**
 * How a paragraph or a quotation of an article is cited: the citation that the page gives of the article,
 * with the address of the place, and the day on which it was read. Of a quotation its words go before,
 * with who said them.
 */
export function citationAt(page: Document, id: string, day: string): string | undefined {
  const target = page.getElementById(id);
  const whole = page.querySelector('.citation-text')?.textContent.trim();
  const address = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (target === null || whole === undefined) return undefined;
  const citation = `${whole.replace(address, `${address}#${id}`)} [accessed ${day}]`;
  const speaker = target.getAttribute('title');
  if (speaker === null) return citation;
  const words = sourceText(target);
  return target.classList.contains('quoted')
    ? `“${words.replace(OUTER_MARKS, '')}” ${speaker}, quoted in: ${citation}`
    : `${speaker} to have said: ${words}. In: ${citation}`;
}
