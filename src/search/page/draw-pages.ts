import { addressOf, type Query } from '../query.ts';
import { askingLink, make } from './make.ts';

/** The way to the page of results before and the one after, where there are several. */
export function pageLinks(query: Query, page: number, pages: number): HTMLLIElement[] {
  if (pages < 2) return [];
  const link = (to: number, rel: string, words: string) =>
    make('li', {}, askingLink(addressOf({ ...query, page: to }), { rel, 'data-key': rel }, words));
  const here = make('li', {}, `Page ${String(page)} of ${String(pages)}`);
  return [
    ...(page > 1 ? [link(page - 1, 'prev', `← Page ${String(page - 1)}`)] : []),
    here,
    ...(page < pages ? [link(page + 1, 'next', `Page ${String(page + 1)} →`)] : []),
  ];
}
