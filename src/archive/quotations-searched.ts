import { count } from '../domain/count.ts';
import { onceABuild } from './archive.ts';
import { articlesNewestFirst } from './articles.ts';
import { quotationsNotRead } from './not-read.ts';
import { allQuotations } from './quotations.ts';
import { whatWasSearched } from './what-was-searched.ts';

/** Among what a quotation is looked up, in words: so that a reader knows what “not here” means. */
export const quotationsSearched = onceABuild(() => {
  const searched = `${count(allQuotations().length, 'quotation')}, and the texts of ${whatWasSearched()}.`;
  const unread = quotationsNotRead(articlesNewestFirst());
  return unread === undefined ? searched : `${searched} ${unread} Their texts are searched.`;
});
