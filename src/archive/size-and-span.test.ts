import { expect, test } from 'vitest';
import { articlesNewestFirst } from './articles.ts';
import { openingOf } from './opening.ts';
import { sizeAndSpan } from './size-and-span.ts';

const articles = articlesNewestFirst();

test('an archive says in plain words how much it has, and from when', () => {
  expect(sizeAndSpan(articles)).toBe(
    '5 articles from 4 known outlets, February 2025 to January 2026',
  );
  expect(sizeAndSpan(articles.slice(0, 1))).toBe('1 article from 1 outlet, January 2026');
});

test('an article begins with its first sentence, broken off after a word where that is long', () => {
  for (const article of articles) {
    const begins = openingOf(article) ?? '';
    expect(begins.length).toBeLessThanOrEqual(222);
    const text = article.blocks.map((block) => block.text).join('\n');
    expect(text).toContain(begins.replace(/ …$/, ''));
    expect(begins).toMatch(/[\p{L}\p{N}] …$|[.!?][”’"']?$/u);
  }
});

test('an article of which only an excerpt may be shown does not begin', () => {
  const [article] = articles;
  if (article === undefined) throw new Error('There is no article.');
  const record = { ...article.record, show: 'excerpt' as const };
  expect(openingOf({ ...article, record })).toBeUndefined();
});
