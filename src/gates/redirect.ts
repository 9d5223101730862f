import type { Element } from 'hast';
import { attributeOf, elementsOf, type Page } from './page.ts';

/** Where a `<meta http-equiv="refresh">` leads; `undefined` for any other element. */
export function refreshTarget(element: Element): string | undefined {
  if (element.tagName !== 'meta') return undefined;
  if (attributeOf(element, 'httpEquiv')?.toLowerCase() !== 'refresh') return undefined;
  const content = attributeOf(element, 'content') ?? '';
  return (
    /^[\d.\s]*[;,]\s*url\s*=\s*['"]?(?<target>[^'"]*)/i.exec(content)?.groups?.['target'] ?? ''
  );
}

/** Tells whether a page only leads to another one: the old address of an article that moved. */
export function isRedirect({ tree }: Page): boolean {
  return [...elementsOf(tree)].some((element) => refreshTarget(element) !== undefined);
}
