import { describe, expect, test } from 'vitest';
import { belongs } from '../domain/belonging.ts';
import { titleWords } from '../domain/catalogue-record.ts';
import { articlesNewestFirst } from './articles.ts';
import { coverage } from './coverage.ts';
import { passageGroups } from './passages.ts';
import { periodPages } from './periods.ts';
import type { ProvingWords } from './proving-words.ts';
import { recordFields } from './record-fields.ts';
import { termPages } from './terms.ts';

const bySlug = (part: string) => {
  const found = articlesNewestFirst().find(({ slug }) => slug.includes(part));
  if (found === undefined) throw new Error(`no article ${part}`);
  return found;
};

describe('articles', () => {
  test('stand newest first, an uncertain date by its first possible day', () => {
    expect(articlesNewestFirst().map(({ record }) => record.date)).toEqual([
      '2026-01-13',
      '2025-05-28',
      '[2025-05-04..]',
      '[2025-05-03..]',
      '2025-02-05',
    ]);
  });

  test('have a title in brackets where the archive supplied it', () => {
    expect(titleWords(bySlug('send-us-troops').record)).toMatch(/^\[.*\]$/);
    expect(titleWords(bySlug('cartel-crisis').record)).not.toContain('[');
  });
});

describe('a topic page', () => {
  test('shows each article in the sentence that earned it its place', () => {
    const tariffs = termPages('topics').find(({ term }) => term.id === 'tariffs');
    const rows = tariffs?.groups[0]?.rows.map(({ words }) => words);
    const sentence = (words: ProvingWords | undefined) =>
      words?.kind === 'source' ? `${words.before}[${words.exact}]${words.after}` : '';
    expect(rows?.map(sentence)).toEqual([
      'In this regard, Trump has put Mexico, which has been fighting the crisis unleashed by organized crime, in serious trouble—first with its [tariff] threats and then with its actions on security.',
      'Following Trump’s remarks, the US announced a 25% [tariff] on Mexican imports.',
    ]);
    expect(rows?.map((words) => words?.place)).toEqual(['¶2', '¶8']);
  });
});

describe('an outlet page', () => {
  test('tells what it published from what it published first and what is credited to it', () => {
    const heading = (id: string) =>
      termPages('outlets')
        .find(({ term }) => term.id === id)
        ?.groups.map((group) => group.heading);
    expect(heading('voz')).toEqual(['Published here']);
    expect(heading('global-research')).toEqual(['First published here']);
    expect(heading('associated-press')).toEqual(['Credited']);
  });
});

describe('a person page', () => {
  test('has what an author wrote, though no text names the author', () => {
    const author = termPages('people').find(({ term }) => term.id === 'ahmed-adel');
    expect(author?.groups.map(({ heading }) => heading)).toEqual(['Author of']);
  });
});

describe('the record of an article', () => {
  test('leads from each value to its proof', () => {
    const fields = recordFields(bySlug('mexico-us-relations'));
    const places = (id: string) =>
      fields.find((field) => field.id === id)?.values.map(({ proof }) => proof?.place);
    expect(places('date')).toEqual(['line 7']);
    expect(places('outlet')).toEqual(['line 1']);
    expect(places('originalPublisher')).toEqual(['line 13']);
    expect(places('authors')).toEqual(['line 58']);
    expect(places('topics')?.every((place) => place?.startsWith('¶'))).toBe(true);
  });

  test('says why an outlet is not known', () => {
    const outlet = recordFields(bySlug('send-us-troops')).find(({ id }) => id === 'outlet');
    expect(outlet?.values).toEqual([]);
    expect(outlet?.whyUnknown).toMatchObject({
      basis: expect.stringContaining('is not known') as string,
    });
  });
});

describe('margin notes', () => {
  test('name what a passage proves in other words than its own', () => {
    const notes = passageGroups(bySlug('latin-american-bloc'))
      .flatMap(({ passages }) => passages)
      .flatMap(({ notes }) => notes);
    const proofs = notes.filter(({ kind }) => kind === 'proof');
    const facts = 'named here as';
    expect(proofs).toContainEqual({
      ...{ kind: 'proof', label: 'Tariffs', facts, words: 'tariff', quoted: [] },
    });
    expect(proofs.map(({ label }) => label)).not.toContain('Donald Trump');
  });
});

describe('dates', () => {
  const page = (period: string) => periodPages().find((one) => one.period === period);

  test('count an open date where it begins, and as one that may be of a period after that', () => {
    const counts = (period: string) => {
      const { sure = [], rough = [], also } = page(period) ?? {};
      return [sure.length, rough.length, also];
    };
    expect(counts('2025')).toEqual([2, 2, 0]);
    expect(counts('2025-02-05')).toEqual([1, 0, 0]);
    expect(counts('2025-05')).toEqual([1, 2, 0]);
    expect(counts('2025-05-03')).toEqual([0, 1, 0]);
    expect(counts('2025-05-04')).toEqual([0, 1, 1]);
    expect(counts('2026-01')).toEqual([1, 0, 2]);
  });

  test('lead to the nearest period that has something', () => {
    expect(page('2025-02')?.next).toBe('2025-05');
    expect(page('2025-05')?.next).toBe('2026-01');
    expect(page('2025-05-28')?.next).toBe('2026-01-12');
    expect(page('2025-02-01')?.previous).toBeUndefined();
  });

  test('are pages, too, for what is told of, apart from what was published', () => {
    const told = (period: string) =>
      page(period)?.events.map(({ tellings }) => tellings[0]?.words.exact);
    expect(told('2025-02-01')).toEqual(['On Saturday']);
    expect(page('2025-02-01')?.sure).toEqual([]);
    expect(told('2025-01')).toEqual(['in January this year', 'in January']);
    expect(page('2026-01')?.events.map(({ date }) => date)).toEqual([
      '2026-01-12',
      '2026-01-22/2026-01-23',
    ]);
    expect(told('2018')).toEqual(['(2018-2024)']);
    expect(told('2026-01-22')).toEqual(['January 22 and 23']);
  });

  test('count each article in every period of the archive that it may fall into, and in no other', () => {
    const end = articlesNewestFirst()[0]?.record.date ?? '';
    for (const { period, sure, rough, also } of periodPages().filter((one) => one.period <= end)) {
      const expected = articlesNewestFirst().filter(
        ({ record }) => record.date !== null && belongs(record.date, period) !== 'no',
      );
      expect(sure.length + rough.length + also).toBe(expected.length);
    }
  });

  test('form a chain from the first to the last of their kind', () => {
    for (const length of [4, 7, 10]) {
      const peers = periodPages().filter(({ period }) => period.length === length);
      let at = peers[0];
      let seen = 0;
      for (; at !== undefined; at = at.next === undefined ? undefined : page(at.next)) seen += 1;
      expect(seen).toBe(peers.length);
    }
  });

  test('have no page for a period without anything', () => {
    expect(page('2025-03')).toBeUndefined();
  });
});

test('every line of every capture is counted once', () => {
  const { lines, prose, record, dropped, blank, rules } = coverage();
  expect(prose + record + dropped + blank).toBe(lines);
  expect(rules.reduce((sum, rule) => sum + rule.lines, 0)).toBe(dropped);
});
