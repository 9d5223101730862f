import { describe, expect, test } from 'vitest';
import { allQuotations, type Quoted } from '../archive/quotations.ts';
import { termPage } from '../archive/terms.ts';
import { periodPage } from '../archive/periods.ts';
import { datasetData } from './dataset-data.ts';
import { periodBlock, termBlock } from './list-data.ts';
import { quotationData } from './page-data.ts';

const found = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('The test archive has none.');
  return thing;
};
const quotedWith = (certainty: Quoted['quotation']['certainty']) =>
  found(allQuotations().find(({ quotation }) => quotation.certainty === certainty));

describe('a quotation in the words of schema.org', () => {
  // That names and types are those of schema.org is proved by the compiler, against schema-dts.
  test('has its very words, whom its article has say them, and where they stand', () => {
    const stated = found(
      allQuotations().find(
        ({ quotation: { certainty, speaker } }) => certainty === 'stated' && speaker.id !== null,
      ),
    );
    expect(quotationData(stated)).toMatchObject({
      '@type': 'Quotation',
      '@id': `https://archive.example${stated.href}`,
      text: stated.exact,
      spokenByCharacter: { name: stated.speaker },
      isPartOf: { '@type': 'NewsArticle' },
    });
  });

  test('has no speaker where it is not stated who speaks, and never a creator', () => {
    const { article, quotation, ...rest } = quotedWith('stated');
    const likely = { ...rest, article, quotation: { ...quotation, certainty: 'likely' as const } };
    expect(quotationData(likely)).not.toHaveProperty('spokenByCharacter');
    expect(
      allQuotations()
        .map(quotationData)
        .filter((one) => 'creator' in one),
    ).toEqual([]);
  });
});

test('a list says what it is about, where it stands, how many it has, and names twenty', () => {
  const page = found(termPage('topics', 'tariffs'));
  const [article] = page.articles;
  const busy = { ...page, count: 60, articles: Array.from({ length: 60 }, () => found(article)) };
  const data = JSON.parse(termBlock(busy)) as { mainEntity: { itemListElement: unknown[] } };
  expect(data).toMatchObject({
    '@type': 'CollectionPage',
    about: { '@type': 'DefinedTerm', name: 'Tariffs' },
    breadcrumb: { itemListElement: [{}, { name: 'Topics' }, { position: 3, name: 'Tariffs' }] },
    mainEntity: { '@type': 'ItemList', numberOfItems: 60 },
  });
  expect(data.mainEntity.itemListElement).toHaveLength(20);
});

test('a day stands below its month and its year', () => {
  const names = JSON.parse(periodBlock(found(periodPage('2025-05-28')))) as {
    breadcrumb: { itemListElement: { name: string }[] };
  };
  expect(names.breadcrumb.itemListElement.map(({ name }) => name).slice(1)).toEqual([
    'Timeline',
    '2025',
    'May 2025',
    '28 May 2025',
  ]);
});

test('the exports cover the time between certain days, and give each file with its format', () => {
  const { temporalCoverage, distribution } = datasetData();
  expect(temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  expect(distribution).toContainEqual(
    expect.objectContaining({
      contentUrl: 'https://archive.example/exports/articles.csv',
      encodingFormat: 'text/csv',
    }),
  );
});
