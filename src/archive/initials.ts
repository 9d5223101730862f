import { fold } from '../domain/fold.ts';
import type { ListPage } from './list-pages.ts';

/** A first letter, and the page of the list on which the first name with it stands. */
export interface Initial {
  readonly letter: string;
  readonly page: number;
}

/** Writing with more signs than these has no alphabet to look a name up by. */
const MOST = 60;

/** The first letters of names in the order of a list, accents aside; none where there are too many. */
export function initialsOf(lists: readonly ListPage<{ readonly label: string }>[]): Initial[] {
  const pages = new Map<string, number>();
  for (const { number, items } of lists) {
    for (const { label } of items) {
      const [letter = ''] = /[\p{L}\p{N}]/u.exec(fold(label).toUpperCase()) ?? [];
      if (letter !== '' && !pages.has(letter)) pages.set(letter, number);
    }
  }
  return pages.size > MOST ? [] : [...pages].map(([letter, page]) => ({ letter, page }));
}
