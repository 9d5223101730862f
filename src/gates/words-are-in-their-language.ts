import type { Problem } from '../domain/problem.ts';
import { attributeOf, elementsOf, type Page, problemAt } from './page.ts';
import { proseOnPage } from './prose-on-page.ts';

/**
 * Whether a page says of each block of an article what language it is in, so that it is spoken and
 * broken by the rules of that. A block in the language of the page need not say so; nor can one whose
 * language nobody knows (`und`).
 */
export function findUnmarkedLanguage(language: string, page: Page): Problem[] {
  if (language === 'und') return [];
  const [root] = elementsOf(page.tree);
  const own = (root && attributeOf(root, 'lang')) ?? '';
  return proseOnPage(page).flatMap(({ id, element }) => {
    const said = attributeOf(element, 'lang') ?? own;
    if (said === language) return [];
    const what = `says of ${id} that it is in “${said}”; it was read in “${language}”.`;
    return [problemAt(page, element, what, 'Give the block the attributes of langOf.')];
  });
}
