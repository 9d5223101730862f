import type { Found } from './pagefind.ts';

/**
 * Makes the row of a result out of text and elements: nothing from the index is ever run as HTML. A
 * quotation is its own excerpt.
 */
export function resultRow({ url, excerpt, meta }: Found): HTMLLIElement {
  const row = document.createElement('li');
  const isQuotation = meta['speaker'] !== undefined;
  const headline = document.createElement('h2');
  const link = document.createElement('a');
  const title = meta['title'] ?? url;
  link.href = url;
  link.textContent = isQuotation ? `“${title}”` : title;
  headline.append(link);
  headline.className = isQuotation ? 'quoted' : '';
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = [meta['speaker'], meta['outlet'], meta['date']].filter(Boolean).join(' · ');
  row.append(headline, facts);
  if (!isQuotation) row.append(passage(excerpt));
  return row;
}

function passage(excerpt: string): HTMLParagraphElement {
  const words = document.createElement('p');
  words.className = 'proving-words';
  words.append('… ', ...markedText(excerpt), ' …');
  return words;
}

/** The text of an excerpt and its marks; any other element would become text. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
