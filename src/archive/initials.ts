import { fold } from '../domain/fold.ts';
import type { ListPage } from './list-pages.ts';

/** A first letter, and the page of the list on which the first name with it stands. */
export interface Initial {
  readonly letter: string;
  readonly page: number;
}

/** Writing with more signs than these has no alphabet to look a name up by. */
const MOST = 60;

/** The first letter of a name, accents and marks aside; of a name of neither letters nor digits none. */
export function initialOf(label: string): string {
  return /[\p{L}\p{N}]/u.exec(fold(label).toUpperCase())?.[0] ?? '';
}

/** The first letters in the order of a list; none where there are too many. */
export function initialsOf(lists: readonly ListPage<{ readonly initial: string }>[]): Initial[] {
  const pages = new Map<string, number>();
  for (const { number, items } of lists) {
    for (const { initial } of items) {
      if (initial !== '' && !pages.has(initial)) pages.set(initial, number);
    }
  }
  return pages.size > MOST ? [] : [...pages].map(([letter, page]) => ({ letter, page }));
}
