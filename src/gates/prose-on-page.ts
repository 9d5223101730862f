import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { blockIdSchema } from '../domain/block.ts';
import { attributeOf, elementsOf, type Page } from './page.ts';
import { shownText } from './shown-text.ts';

/** A block of prose as its page shows it. */
export interface ShownBlock {
  readonly id: string;
  readonly text: string;
  readonly element: Element;
}

/** The elements of a page that are marked to hold an article's prose; a sound page has one. */
export function proseElements({ tree }: Page): Element[] {
  return selectAll('[data-prose]', tree);
}

/** The blocks of prose that an article's page shows, in its order. */
export function proseOnPage(page: Page): ShownBlock[] {
  return proseElements(page).flatMap((prose) =>
    [...elementsOf(prose)].flatMap((element) => {
      const id = attributeOf(element, 'id');
      if (!blockIdSchema.safeParse(id).success || id === undefined) return [];
      return [{ id, text: shownText(element), element }];
    }),
  );
}
