import type { Element } from 'hast';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head']);

/**
 * The words of an element that a reader can see, and that search can find: text content without
 * what is hidden, is no text, or is marked as not to be searched.
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
  return !('dataPagefindIgnore' in properties);
}
