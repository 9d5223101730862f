import type { Element } from 'hast';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head']);

/**
 * The words of the source in an element: text content without what is hidden, is no text, or is
 * marked as the archive's own (`data-archive`).
 */
export function shownText({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' && isShown(child) ? shownText(child) : '';
    })
    .join('');
}

function isShown({ tagName, properties }: Element): boolean {
  if (UNSEEN.has(tagName) || 'hidden' in properties) return false;
  return !('dataArchive' in properties);
}
