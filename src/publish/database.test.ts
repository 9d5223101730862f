import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allQuotations } from '../archive/quotations.ts';
import { cellsOf, writeDatabase } from '../formats/sqlite.ts';
import { databaseTables } from './database.ts';

const bytes = writeDatabase(databaseTables());
const database = new DatabaseSync(':memory:');
database.deserialize(bytes);
afterAll(() => {
  database.close();
});
const ask = (sql: string) => database.prepare(sql).all();

test('the same archive gives the same bytes', () => {
  expect(Buffer.from(writeDatabase(databaseTables())).equals(bytes)).toBe(true);
});

test('its cells can be read apart, by which the gates see what it shows', () => {
  const cells = new Set(cellsOf(bytes).split('\n'));
  const labels = ask('SELECT label FROM people').map(({ label }) => String(label));
  expect(labels.filter((label) => !cells.has(label))).toEqual([]);
});

test('the database is whole, and every row that another names is there', () => {
  expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(ask('PRAGMA foreign_key_check')).toEqual([]);
});

test('it says what it is, with as many rows as the archive has', () => {
  expect(ask('SELECT name, address, articles, quotations FROM about')).toEqual([
    {
      ...{ name: 'Hemeroteca', address: 'https://archive.example/' },
      ...{ articles: articlesNewestFirst().length, quotations: allQuotations().length },
    },
  ]);
  expect(ask('SELECT words FROM quotations ORDER BY row').map((row) => row['words'])).toEqual(
    allQuotations().map(({ exact }) => exact),
  );
});

test('its schema explains every column of every table that has rows of the archive', () => {
  const tables = ask("SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE TABLE%( -- %'");
  expect(tables.length).toBeGreaterThan(10);
  for (const { name, sql } of tables) {
    const columns = ask(`SELECT name FROM pragma_table_info('${String(name)}')`);
    const explained = columns.filter((column) =>
      new RegExp(`^ +${String(column['name'])} .* -- .+\\.$`, 'm').test(String(sql)),
    );
    // Of a list the two columns that join it explain themselves.
    const isList = columns.some((column) => column['name'] === 'place');
    expect([name, explained.length]).toEqual([name, columns.length - (isList ? 2 : 0)]);
  }
});

describe('a question of docs/exports.md', () => {
  const questions = [...readFileSync('docs/exports.md', 'utf8').matchAll(/```sql\n([^]*?)```/g)];
  const answer = (about: string) => {
    const [, sql] = questions.find(([, one = '']) => one.split('\n')[0]?.includes(about)) ?? [];
    if (sql === undefined) throw new Error(`no question about ${about}`);
    return ask(sql);
  };

  test('who said what on a topic in a year: also in what may be of it, and by narrower topics', () => {
    const said = answer('drug cartels');
    expect(said.map((row) => [row['date_words'], row['speaker'], row['certainty']])).toEqual([
      ['3 May 2025 or later', 'Donald Trump', 'likely'],
      ['4 May 2025 or later', 'Donald Trump', 'likely'],
      ['4 May 2025 or later', 'Donald Trump', 'stated'],
      ...Array.from({ length: 4 }, () => ['28 May 2025', 'Chuck Schumer', 'stated']),
    ]);
  });

  test('a statement in the words of each article', () => {
    expect(answer('several articles')).toMatchObject([
      {
        ...{ speaker: 'Claudia Sheinbaum', outlet: 'not known' },
        words: 'We can work together, but you in your territory and us in ours,',
      },
      {
        ...{ speaker: 'Claudia Sheinbaum', outlet: 'Featured Headlines' },
        words: expect.stringContaining('but with you in your territory and us in ours.') as string,
      },
    ]);
  });

  test('what is told of a day, in the words that say so', () => {
    expect(answer('told of')).toMatchObject([
      { outlet: 'Voz', date_words: '12 January 2026', words: 'Monday' },
    ]);
  });

  test('words in the text, in any form, in what stands around them', () => {
    const found = answer('sovereignty');
    const all = articlesNewestFirst().flatMap(({ blocks }) => blocks);
    const having = all.filter(({ text }) => /\bsovereign/i.test(text));
    expect(found).toHaveLength(having.length);
    for (const { words, address } of found) {
      expect(words).toMatch(/\[sovereign\w*\]/i);
      expect(address).toMatch(/^https:\/\/archive\.example\/articles\/[\w-]+\/#[ph]\d+$/);
    }
  });

  test('who may have spoken, where that is not sure', () => {
    expect(answer('not sure')).toMatchObject([
      { words: 'slander and interference', may_be: null },
      { may_be: 'ALBA-TCP or United States' },
    ]);
  });

  test('articles by month, those apart of which the month is not sure', () => {
    expect(answer('over the months')).toEqual([
      { month: '2025-02', articles: 1, on_it: 1 },
      { month: '2025-05', articles: 1, on_it: 1 },
      { month: '2026-01', articles: 1, on_it: 1 },
      { month: 'not sure', articles: 2, on_it: 2 },
    ]);
  });

  test('what a date rests on: words, or the reason of a curator', () => {
    const rows = answer('rest on');
    expect(rows).toContainEqual({
      title: 'Latin American bloc backs Mexico against US accusations of interference',
      ...{ value: '2025-02-05', words: 'February 5, 2025', paragraph: null, line: 1, reason: null },
    });
    expect(rows.every(({ words, reason }) => (words === null) !== (reason === null))).toBe(true);
  });
});
