import { describe, expect, test } from 'vitest';
import { tokensIn } from '../search/engine/texts.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allQuotations, allReported } from '../archive/quotations.ts';
import { searchRecords } from './search-records.ts';

const { articles, quotations, labels } = searchRecords();

describe('the search index', () => {
  test('is told of each article and each quotation once', () => {
    expect(articles).toHaveLength(articlesNewestFirst().length);
    expect(quotations).toHaveLength(allQuotations().length + allReported().length);
    const addresses = [...articles, ...quotations].map(({ url }) => url);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('counts words as the results do, so that a place is the same in both', () => {
    for (const { content, row } of [...articles, ...quotations]) {
      expect(content.split(' ')).toHaveLength(tokensIn(row).length);
    }
  });

  test('knows the speaker, the kind, the outlet, the topics and the time of a quotation', () => {
    const said = quotations.find(({ row }) => row.words.startsWith('So, Donald Trump'));
    expect(said?.facts).toMatchObject({
      speaker: ['chuck-schumer'],
      kind: ['direct'],
      outlet: ['counter-information'],
      days: '2025-05-28',
    });
    expect(said?.facts.topic).toContain('border-security');
    expect(labels.topic['border-security']).toBe('Border security');
  });

  test('knows an open date as open, and an unknown outlet as unknown', () => {
    const article = articles.find(({ row }) => row.title.startsWith('[Sheinbaum says'));
    expect(article?.facts).toMatchObject({ days: '2025-05-03/', outlet: ['unknown'] });
    expect(labels.outlet['unknown']).toBe('Outlet not known');
  });
});
