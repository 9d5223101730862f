import { count } from '../domain/count.ts';
import { archive, onceABuild } from './archive.ts';
import { allQuotations } from './quotations.ts';
import { whatWasSearched } from './what-was-searched.ts';

/** In how many articles nobody looked for quotations, having no rules of their language. */
const unread = onceABuild(
  () => archive().articles.filter(({ language }) => language.speech === undefined).length,
);

/** Among what a quotation is looked up, in words: so that a reader knows what “not here” means. */
export const quotationsSearched = onceABuild(() => {
  const searched = `${count(allQuotations().length, 'quotation')}, and the texts of ${whatWasSearched()}.`;
  if (unread() === 0) return searched;
  const whose = count(unread(), 'article');
  return `${searched} Quotations of ${whose} are not read, as the archive has no rules for their language; their texts are searched.`;
});
