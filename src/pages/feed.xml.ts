import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { titleWords } from '../domain/article.ts';
import { dateWords } from '../domain/date-words.ts';
import { isCertainDay } from '../domain/edtf-date.ts';
import { archive } from '../queries/archive.ts';
import { articlesNewestFirst } from '../queries/articles.ts';
import { outletWords } from '../queries/outlet-words.ts';
import { termOf } from '../queries/terms.ts';
import { articleAddress, at } from '../site/addresses.ts';

/** The articles as a feed. Only a day that is known is given as the date of an item. */
export const GET: APIRoute = ({ site }) => {
  const { collection } = archive();
  return rss({
    title: `${collection.name}: ${collection.subject}`,
    description: collection.description,
    site: new URL(at(''), site).href,
    items: articlesNewestFirst().map(({ slug, article }) => ({
      title: titleWords(article),
      link: new URL(articleAddress(slug), site).href,
      description: `${outletWords(article)}, ${dateWords(article.date)}.`,
      categories: article.topics.map((id) => termOf('topics', id).label),
      ...(article.date !== null && isCertainDay(article.date)
        ? { pubDate: new Date(`${article.date}T00:00:00Z`) }
        : {}),
    })),
  });
};
