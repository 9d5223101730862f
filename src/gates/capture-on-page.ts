import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { attributeOf, type Page } from './page.ts';
import { shownText } from './shown-text.ts';

/** A line of a capture as its page shows it. */
export interface ShownLine {
  /** The number that the page gives it. */
  readonly number: string;
  /** Its words; `undefined` where the page does not mark exactly one element as holding them. */
  readonly text: string | undefined;
  readonly element: Element;
}

/** The lines that a capture's page shows, in its order. */
export function captureOnPage({ tree }: Page): ShownLine[] {
  return selectAll('[data-line]', tree).map((element) => {
    // `selectAll` looks at the element it is given as well as below it.
    const [text, ...more] = selectAll('[data-text]', element);
    return {
      number: attributeOf(element, 'dataLine') ?? '',
      text: text === undefined || more.length > 0 ? undefined : shownText(text),
      element,
    };
  });
}
