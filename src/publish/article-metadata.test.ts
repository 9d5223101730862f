import { describe, expect, test } from 'vitest';
import type { Article } from '../domain/article.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { articleMetadata } from './article-metadata.ts';

const [anArticle] = articlesNewestFirst();
const known = of({ outlet: 'voz', date: '2025-05-28', authors: ['Ana García López'] });

function of(changed: Partial<Article['record']>): Article {
  if (anArticle === undefined) throw new Error('the archive of the tests is empty');
  return { ...anArticle, record: { ...anArticle.record, ...changed } };
}

/** What a page says under a name. */
function contentsOf(article: Article, key: string): string[] {
  return articleMetadata(article)
    .filter(({ name, property }) => (name ?? property) === key)
    .map(({ content }) => content);
}

/** All that a reference manager would take for the day or the paper. */
const datesOf = (article: Article) =>
  ['DC.date', 'citation_publication_date', 'article:published_time'].flatMap((key) =>
    contentsOf(article, key),
  );
const papersOf = (article: Article) =>
  ['prism.publicationName', 'DC.publisher', 'og:site_name'].flatMap((key) =>
    contentsOf(article, key),
  );

describe('the metadata of an article', () => {
  test('are what a reference manager reads', () => {
    expect(contentsOf(known, 'DC.type')).toEqual(['NewsItem']);
    expect(contentsOf(known, 'citation_title')).toEqual([known.record.title]);
    expect(contentsOf(known, 'citation_author')).toEqual(['Ana García López']);
    expect(datesOf(known)).toEqual(['2025-05-28', '2025/05/28', '2025-05-28']);
  });

  test('name the newspaper by no tag that would make it a journal', () => {
    expect(papersOf(known)).toEqual(['Voz', 'Voz', 'Hemeroteca']);
    expect(contentsOf(known, 'citation_journal_title')).toEqual([]);
  });

  test('name no paper where none is known, lest the archive be taken for it', () => {
    expect(papersOf(of({ outlet: null }))).toEqual([]);
  });

  test('are none of what is withheld or withdrawn', () => {
    expect(articleMetadata(of({ show: 'withhold' }))).toEqual([]);
    expect(articleMetadata(of({ show: 'withdrawn' }))).toEqual([]);
  });

  test.each([
    ['2025-05', ['2025-05', '2025/05']],
    ['2025', ['2025', '2025']],
  ])('give %s as fine as it is known', (date, given) => {
    expect(datesOf(of({ date }))).toEqual(given);
  });

  test.each(['2026-01-13~', '2026?', '2025-22', '202X', '[2025-05-03..]', null])(
    'give no date for %s, which a reference manager would make certain',
    (date) => {
      expect(datesOf(of({ date }))).toEqual([]);
    },
  );
});
