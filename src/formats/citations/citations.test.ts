import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation, Reference } from '../../domain/citation.ts';
import { writeBibtex } from './bibtex.ts';
import { CITATION_FORMATS } from './citation-formats.ts';
import { citationText, referenceOf } from './citation-text.ts';
import { readCsl, writeCsl } from './csl.ts';
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
  notices: [],
  archive: 'Hemeroteca',
  address: 'https://archive.example/news/articles/tariffs-at-25/',
};
const cited = (changed: Partial<Citation> = {}): Reference =>
  referenceOf({ ...CITATION, ...changed });

/** What citation-js makes of references. */
function parsed(text: string) {
  return new Cite(text, { generateGraph: false }).data.map((item) => ({
    ...item,
    authors: [
      ...[item.reporter ?? []].flat(),
      ...(item.author ?? []).map((name) => name.literal ?? name.family),
    ],
    outlet: item['container-title'],
  }));
}

describe.each(CITATION_FORMATS)('$name, as citation-js reads it,', ({ name, write }) => {
  const one = (reference: Reference) => {
    const [item, ...more] = parsed(write([reference]));
    if (item === undefined || more.length > 0) throw new Error('not one item');
    return item;
  };
  /** Of RIS it reads the year alone: the whole day stands in DA. */
  const read = (parts: readonly number[]) => (name === 'RIS' ? parts.slice(0, 1) : parts);

  test('names the same article', () => {
    expect(one(cited({ notices: ['Corrected on 5 May 2025: it is 20%'] }))).toMatchObject({
      title: CITATION.title,
      authors: CITATION.authors,
      outlet: CITATION.outlet,
      issued: { 'date-parts': [read([2025, 2, 5])] },
      URL: CITATION.address,
      note: 'First published by Global_Research. Kept in Hemeroteca. Corrected on 5 May 2025: it is 20%. The original stands at https://paper.example/x?a_b=1&c=%20',
    });
  });

  test.each([
    ['2025', [2025]],
    ['2025-11', [2025, 11]],
    ['2025-11-30', [2025, 11, 30]],
  ])('gives %s as fine as it is known', (date, parts) => {
    const { issued, note } = one(cited({ date }));
    expect(issued).toEqual({ 'date-parts': [read(parts)] });
    expect(note).not.toMatch(/Dated/);
  });

  test.each([
    ['2026-01-13~', 'Dated about 13 January 2026.'],
    ['[2025-05-03..]', 'Dated 3 May 2025 or later.'],
    ['[..2025-05-03]', 'Dated 3 May 2025 or earlier.'],
    ['[2025-05-03..2025-05-05]', 'Dated between 3 and 5 May 2025.'],
    ['[2025-05-03,2025-05-07]', 'Dated 3 or 7 May 2025.'],
    ['202X', 'Dated 2020s.'],
  ])('makes nothing certain of %s, and says it in words', (date, words) => {
    const { issued, note } = one(cited({ date }));
    expect(issued).toBeUndefined();
    expect(note).toContain(words);
  });

  test('leaves out what is not known', () => {
    const unknown = { authors: [], outlet: null, date: null, original: null };
    const item = one(cited(unknown));
    expect(item.authors).toEqual([]);
    expect(item.outlet).toBeUndefined();
    expect(item.issued).toBeUndefined();
    expect(item.note).toMatch(/^The date is not known\./);
  });

  test('says when it was read, where that is known', () => {
    expect(one(cited()).accessed).toBeUndefined();
    expect(one({ ...cited(), accessed: '2026-12-05' }).accessed).toEqual({
      'date-parts': [[2026, 12, 5]],
    });
  });

  test('has any number of them in a file', () => {
    const file = write([cited(), cited({ id: 'b', title: 'Who pays?' })]);
    expect(parsed(file).map(({ id }) => id)).toEqual(['tariffs-at-25', 'b']);
  });

  test('says whatever title and name there is', () => {
    const words = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .map((text) => `x${text.replace(/\s+/g, ' ').trim()}`);
    fc.assert(
      fc.property(words, words, (title, outlet) => {
        const item = one(cited({ title, outlet }));
        expect([item.title, item.outlet]).toEqual([title, outlet]);
      }),
    );
  });
});

describe('BibTeX', () => {
  const dateOf = (date: string) =>
    /^ {2}date = \{(.*)\},$/m.exec(writeBibtex(cited({ date })))?.[1];

  test('is an article of a newspaper, where that is known', () => {
    expect(writeBibtex(cited())).toMatch(/^@article\{[^]*entrysubtype = \{newspaper\}/);
    expect(writeBibtex(cited({ outlet: null }))).toMatch(/^@misc\{(?![^]*newspaper)/);
  });

  test.each(['2025-02-05', '2026~', '2026-01?', '2026%', '2025-22'])(
    'gives biblatex %s as it is',
    (date) => {
      expect(dateOf(date)).toBe(date);
    },
  );

  test.each(['2026-01-13?', '[2025-05-03..]', '202X'])(
    'gives no date for %s, of which programs would make a certain one',
    (date) => {
      expect(dateOf(date)).toBeUndefined();
    },
  );
});

describe('RIS', () => {
  const tags = (date: string) => writeRis(cited({ date })).match(/^(?:DA|PY) {2}- .*(?=\r)/gm);

  test('has the year by itself, and the day as far as it is known', () => {
    expect(tags('2025-11-30')).toEqual(['PY  - 2025', 'DA  - 2025/11/30/']);
    expect(tags('2025-11')).toEqual(['PY  - 2025', 'DA  - 2025/11//']);
    expect(tags('2025')).toEqual(['PY  - 2025']);
  });

  test.each(['2026-01?', '2026~', '2025-22'])(
    'has no mark of doubt, and so no date for %s',
    (date) => {
      expect(tags(date)).toBeNull();
    },
  );
});

describe('CSL-JSON', () => {
  const issuedOf = (date: string) =>
    (JSON.parse(writeCsl([cited({ date })])) as [{ issued: unknown }])[0].issued;

  test('marks a year or a month that is uncertain or approximate', () => {
    expect(issuedOf('2026-01?')).toEqual({ 'date-parts': [[2026, 1]], circa: true });
    expect(issuedOf('2026~')).toEqual({ 'date-parts': [[2026]], circa: true });
  });

  test('gives a season by its name', () => {
    expect(issuedOf('2025-22')).toEqual({ 'date-parts': [[2025]], season: 'Summer' });
  });

  test.each(['2025-02-05', '2025-02', '2026-01?', '2025-22', '[2025-05-03,2025-05-07]', null])(
    'gives the reference back as it was, of %s',
    (date) => {
      const reference = cited({ date, authors: date === null ? [] : CITATION.authors });
      expect(readCsl(writeCsl([reference]))).toEqual(reference);
    },
  );
});

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

  test('says what became of the article since', () => {
    const notices = ['Corrected on 5 May 2025: it is 20%.', 'Reply of 6 May 2025: no'];
    expect(citationText({ ...CITATION, notices })).toContain(
      '5 February 2025. Corrected on 5 May 2025: it is 20%. Reply of 6 May 2025: no. https://',
    );
  });
});
