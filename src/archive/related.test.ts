import { expect, test } from 'vitest';
import { invented } from './fixtures/invented.ts';
import { RelatedArticles } from './related.ts';

const slugsTo = (slug: string, articles: ReturnType<typeof invented>[]) => {
  const article = articles.find((one) => one.slug === slug);
  if (article === undefined) throw new Error(slug);
  return new RelatedArticles(articles).to(article).map((one) => one.article.slug);
};

test('the articles that share most topics stand first, three of them', () => {
  const articles = [
    invented({ slug: 'this', topics: ['tariffs', 'borders', 'steel'] }),
    invented({ slug: 'one', topics: ['tariffs'] }),
    invented({ slug: 'three', topics: ['tariffs', 'borders', 'steel'] }),
    invented({ slug: 'none', topics: ['football'] }),
    invented({ slug: 'two', topics: ['tariffs', 'borders'] }),
    invented({ slug: 'one-more', topics: ['steel'] }),
  ];
  expect(slugsTo('this', articles)).toEqual(['three', 'two', 'one-more']);
});

test('of articles that share as many, the one that shares rarer ones stands first', () => {
  const articles = [
    invented({ slug: 'a', topics: ['tariffs'] }),
    invented({ slug: 'this', topics: ['tariffs', 'steel'] }),
    invented({ slug: 'b', topics: ['tariffs'] }),
    invented({ slug: 'c', topics: ['steel'] }),
  ];
  expect(slugsTo('this', articles)[0]).toBe('c');
});

test('an article that shares nothing is related to none', () => {
  const articles = [invented({ slug: 'this', topics: ['tariffs'] }), invented({ slug: 'other' })];
  expect(slugsTo('this', articles)).toEqual([]);
});

test('what all articles share costs no square of their number', () => {
  let looked = 0;
  const topics = ['tariffs', 'borders'];
  const articles = Array.from({ length: 2000 }, (_, place) => {
    const article = invented({ slug: `a-${String(place)}` });
    const record = { ...article.record };
    Object.defineProperty(record, 'topics', { get: () => ((looked += 1), topics) });
    return { ...article, record };
  });
  const related = new RelatedArticles(articles);
  for (const article of articles) related.to(article);
  expect(looked / articles.length).toBeLessThan(40);
});
