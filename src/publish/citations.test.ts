import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { dateParts } from '../domain/citation.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { citationFiles, citationOf, citationWords } from './citations.ts';

const articles = articlesNewestFirst();

describe('the citation of an article', () => {
  const files = articles.flatMap((article) =>
    citationFiles(article).map((file) => ({ ...file, article })),
  );

  test('is given in three formats, under names of files', () => {
    expect(files.map(({ name }) => name)).toEqual(
      articles.flatMap(({ slug }) => ['bib', 'ris', 'json'].map((format) => `${slug}.${format}`)),
    );
  });

  test.each(files)('$name is read back by citation-js', ({ article, text }) => {
    const { slug } = article;
    const citation = citationOf(article);
    const [item, ...more] = new Cite(text, { generateGraph: false }).data;
    expect(more).toEqual([]);
    expect(item).toMatchObject({ id: slug, title: citation.title, URL: citation.address });
    const authors = item?.author?.map(({ literal, family }) => literal ?? family);
    expect(authors ?? [item?.reporter ?? []].flat()).toEqual(citation.authors);
    expect(item?.['container-title'] ?? null).toBe(citation.outlet);
    expect(item?.issued?.['date-parts']?.[0]?.[0]).toBe(dateParts(citation.date)?.[0]);
  });

  test('says in words what is known and where it stands', () => {
    const lines = articles.map(citationWords);
    expect(lines).toContain(
      'Ahmed Adel. Mexico-US Relations Continue to Strain Over Organized Crime. Counter Information, after Global Research, 28 May 2025. https://counterinformationblog.blogspot.com/2025/05/mexico-us-relations-continue-to-strain.html (kept in Hemeroteca, https://archive.example/articles/mexico-us-relations-continue-to-strain-over-organized-crime/)',
    );
    expect(lines).toContain(
      '[Sheinbaum says she rejected Trump’s proposal to send US troops to Mexico]. Outlet not known, crediting Associated Press, 3 May 2025 or later. Kept in Hemeroteca, https://archive.example/articles/sheinbaum-says-she-rejected-trumps-proposal-to-send-us-troops-to-mexico/',
    );
  });
});
