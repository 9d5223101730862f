import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** Elements whose text stands on lines of its own. */
const BLOCK =
  /^(?:p|div|section|li|ul|ol|h[1-6]|blockquote|figure|figcaption|pre|table|tr|td|th|br)$/i;

/** The text of a saved page as the reading view of Firefox finds it; empty where it finds or can read none. */
export function readabilityText(html: string): string {
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { serializer: textOf }).parse()?.content ?? '';
  } catch {
    return '';
  }
}

function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  const text = [...node.childNodes].map(textOf).join('');
  return BLOCK.test(node.nodeName) ? `\n${text}\n` : text;
}
