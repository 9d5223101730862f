import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../domain/citation.ts';
import { writeBibtex } from './bibtex.ts';
import { citationNote, citationText } from './citation-text.ts';
import { writeCsl } from './csl.ts';
import { writeRis } from './ris.ts';

const CITATION: Citation = {
  id: 'tariffs-at-25',
  title: '[Tariffs at 25%: {who} pays $5 & why_not #1 ~ “señor” ^ \\o/]',
  authors: ['Ana García López', 'Barnes and Noble'],
  outlet: 'Q&A {Daily} 100%',
  originalPublisher: 'Global_Research',
  credit: null,
  language: 'es',
  date: '2025-02-05',
  original: 'https://paper.example/x?a_b=1&c=%20',
  archive: 'Hemeroteca',
  address: 'https://archive.example/news/articles/tariffs-at-25/',
};
const FORMATS = [
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
  ['CSL-JSON', writeCsl],
] as const;

/** What citation-js makes of a citation. */
function parsed(text: string) {
  const [item, ...more] = new Cite(text, { generateGraph: false }).data;
  if (item === undefined || more.length > 0) throw new Error('not one item');
  return {
    ...item,
    authors: item.author?.map((name) => name.literal ?? name.family),
    outlet: item['container-title'],
  };
}

describe.each(FORMATS)('%s, as citation-js reads it,', (_, write) => {
  test('names the same article', () => {
    expect(parsed(write(CITATION))).toMatchObject({
      title: CITATION.title,
      authors: CITATION.authors,
      outlet: CITATION.outlet,
      issued: { 'date-parts': [[2025, 2, 5]] },
      URL: CITATION.address,
      note: 'First published by Global_Research. Kept in Hemeroteca. The original stands at https://paper.example/x?a_b=1&c=%20',
    });
  });

  test.each([
    ['2025', [2025]],
    ['2025-11', [2025, 11]],
    ['2025-11-30', [2025, 11, 30]],
  ])('gives %s as fine as it is known', (date, parts) => {
    const { issued, note } = parsed(write({ ...CITATION, date }));
    expect(issued).toEqual({ 'date-parts': [parts] });
    expect(note).not.toMatch(/Dated/);
  });

  test.each([
    ['[2025-05-03..]', 'Dated 3 May 2025 or later.'],
    ['[..2025-05-03]', 'Dated 3 May 2025 or earlier.'],
    ['[2025-05-03..2025-05-05]', 'Dated between 3 and 5 May 2025.'],
    ['[2025-05-03,2025-05-07]', 'Dated 3 or 7 May 2025.'],
    ['202X', 'Dated 2020s.'],
  ])('makes no day of %s, and says it in words', (date, words) => {
    const { issued, note } = parsed(write({ ...CITATION, date }));
    expect(issued?.['date-parts']).toBeUndefined();
    expect(note).toContain(words);
  });

  test('leaves out what is not known', () => {
    const unknown = { ...CITATION, authors: [], outlet: null, date: null, original: null };
    const item = parsed(write(unknown));
    expect(item.author).toBeUndefined();
    expect(item.outlet).toBeUndefined();
    expect(item.issued).toBeUndefined();
    expect(item.note).toMatch(/^The date is not known\./);
  });

  test('says whatever title and name there is', () => {
    const words = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .map((text) => `x${text.replace(/\s+/g, ' ').trim()}`);
    fc.assert(
      fc.property(words, words, (title, outlet) => {
        const item = parsed(write({ ...CITATION, title, outlet }));
        expect([item.title, item.outlet]).toEqual([title, outlet]);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  const issuedOf = (date: string) =>
    (JSON.parse(writeCsl({ ...CITATION, date })) as [{ issued: unknown }])[0].issued;

  test('marks a date that is uncertain or approximate', () => {
    expect(issuedOf('2026-01?')).toEqual({ 'date-parts': [[2026, 1]], circa: true });
    expect(issuedOf('2026~')).toEqual({ 'date-parts': [[2026]], circa: true });
  });

  test('gives a season as a season', () => {
    expect(issuedOf('2025-22')).toEqual({ 'date-parts': [[2025]], season: 2 });
  });

  test('says any other date in words', () => {
    expect(issuedOf('[2025-05-03..]')).toEqual({ literal: '3 May 2025 or later' });
  });
});

test.each(['2026-01?', '2026-01-13~', '2025-22'])(
  'BibTeX and RIS, which have no mark for doubt, give %s in words alone',
  (date) => {
    expect(writeBibtex({ ...CITATION, date })).not.toMatch(/^ {2}(?:date|year|month) =/m);
    expect(writeRis({ ...CITATION, date })).not.toMatch(/^(?:Y1|PY|DA) {2}-/m);
    expect(citationNote({ ...CITATION, date })).toMatch(/^Dated /);
  },
);

describe('a citation in words', () => {
  test('says who, what, where and when, and where it stands', () => {
    expect(citationText({ ...CITATION, title: 'Who pays?' })).toBe(
      'Ana García López, Barnes and Noble. Who pays? Q&A {Daily} 100%, after Global_Research, 5 February 2025. https://paper.example/x?a_b=1&c=%20 (kept in Hemeroteca, https://archive.example/news/articles/tariffs-at-25/)',
    );
  });

  test('says what is not known', () => {
    const unknown = { ...CITATION, authors: [], outlet: null, originalPublisher: null, date: null };
    const words = citationText({ ...unknown, title: '[Untitled]', credit: 'AP', original: null });
    expect(words).toBe(
      '[Untitled]. Outlet not known, crediting AP, date not known. Kept in Hemeroteca, https://archive.example/news/articles/tariffs-at-25/',
    );
  });
});
