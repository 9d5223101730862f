import { describe, expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { articleBlock, articleData, archiveData } from './structured-data.ts';

const bySlug = (part: string) => {
  const found = articlesNewestFirst().find(({ slug }) => slug.includes(part));
  if (found === undefined) throw new Error(`no article ${part}`);
  return found;
};
const known = bySlug('mexico-us-relations');
const uncertain = bySlug('send-us-troops');

describe('an article in the words of schema.org', () => {
  // That names and types are those of schema.org is proved by the compiler, against schema-dts.
  test('has its headline, day, author, publisher, and what it is based on', () => {
    expect(articleData(known)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: `https://archive.example/articles/${known.slug}/`,
      headline: 'Mexico-US Relations Continue to Strain Over Organized Crime',
      datePublished: '2025-05-28',
      author: [{ '@type': 'Person', name: 'Ahmed Adel' }],
      publisher: { '@type': 'Organization', name: 'Counter Information' },
      isBasedOn: [
        { '@type': 'NewsArticle', url: known.record.source.url },
        { '@type': 'NewsArticle', publisher: { name: 'Global Research' } },
      ],
    });
  });

  test('leads to its capture, with the checksum', () => {
    expect(articleData(known)).toMatchObject({
      archivedAt: `https://archive.example/articles/${known.slug}/capture/`,
      encoding: {
        '@type': 'MediaObject',
        contentUrl: `https://archive.example/articles/${known.slug}/capture.txt`,
        sha256: known.record.source.sha256,
      },
    });
  });

  test('names topics and people by their pages, and by Wikidata where that is known', () => {
    const { about, mentions } = articleData(known);
    expect(about).toContainEqual(
      expect.objectContaining({
        '@type': 'DefinedTerm',
        '@id': 'https://archive.example/topics/tariffs/',
        name: 'Tariffs',
      }),
    );
    expect(mentions).toContainEqual({
      '@type': 'Person',
      '@id': 'https://archive.example/people/donald-trump/',
      name: 'Donald Trump',
      sameAs: 'https://www.wikidata.org/entity/Q22686',
    });
  });

  test('has neither a date nor a publisher where none is certain, but its credit', () => {
    const data = articleData(uncertain);
    expect(data).not.toHaveProperty('datePublished');
    expect(data).not.toHaveProperty('publisher');
    expect(JSON.stringify(data)).not.toContain('2025-05-03');
    expect(data).toMatchObject({ creditText: 'Associated Press' });
    expect(data).toMatchObject({ headline: expect.stringMatching(/^\[.*\]$/) as unknown });
  });
});

test('a hostile headline stays in the data of its page', () => {
  const title = '</script><script>alert(1)</script>';
  const hostile = { ...known, record: { ...known.record, title } };
  expect(articleBlock(hostile)).not.toContain('<');
  expect(JSON.parse(articleBlock(hostile))).toMatchObject({ headline: title });
});

test('the archive in the words of schema.org leads to its search', () => {
  expect(archiveData()).toMatchObject({
    '@type': 'WebSite',
    url: 'https://archive.example/',
    potentialAction: {
      target: { urlTemplate: 'https://archive.example/search/?q={words}' },
    },
  });
});
