import type { Found } from './pagefind.ts';

/** Makes the row of a result out of text and elements: nothing from the index is ever run as HTML. */
export function resultRow({ url, excerpt, meta }: Found): HTMLLIElement {
  const row = document.createElement('li');
  const headline = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  const isQuotation = meta['speaker'] !== undefined;
  const title = meta['title'] ?? url;
  link.textContent = isQuotation ? `“${title}”` : title;
  headline.append(link);
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = [meta['speaker'], meta['outlet'], meta['date']].filter(Boolean).join(' · ');
  const passage = document.createElement('p');
  passage.className = 'proving-words';
  passage.append('… ', ...markedText(excerpt), ' …');
  row.append(headline, facts, passage);
  return row;
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
