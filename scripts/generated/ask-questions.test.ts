import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, askQuestions } from './ask-questions.ts';

const article = (id: string, outlet: string, day: string | null) => ({
  ...{ article: id, title: `On ${id}`, outlet, date_first: day, date_last: day },
  ...{ topics: ['fog'], people: ['ana-ruiz'], authors: [] },
});
const quotation = (id: string, outlet: string, words: string, speaker = 'Ana Ruiz') => ({
  ...{ article: id, outlet, words, speaker, topics: ['fog'] },
});
const TABLES = {
  // As exports by year are.
  'articles-2024': [article('one', 'Post', '2024-12-30')],
  'articles-2025': [article('two', 'Gazette', '2025-01-02'), article('three', 'Post', null)],
  quotations: [
    quotation('one', 'Post', 'We did it for the island.'),
    quotation('two', 'Gazette', 'we did it, for the island'),
    quotation('two', 'Gazette', 'Nobody knows who says this', 'Unknown speaker'),
  ],
};

const root = mkdtempSync(join(tmpdir(), 'hemeroteca-'));
let answers: readonly Answer[];
beforeAll(async () => {
  mkdirSync(join(root, 'exports'));
  for (const [name, rows] of Object.entries(TABLES)) {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFileSync(join(root, `exports/${name}.jsonl`), text);
  }
  answers = await askQuestions(root);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const rowsOf = (words: string) => answers.find(({ question }) => question.includes(words))?.rows;

test('who is quoted most on a topic, by year', () => {
  expect(rowsOf('quoted most')).toMatchObject([
    { topic: 'fog', year: '2024', speaker: 'Ana Ruiz', quoted: '1' },
    { topic: 'fog', year: '2025', speaker: 'Ana Ruiz', quoted: '1' },
  ]);
});

test('how coverage moves by month and outlet', () => {
  expect(rowsOf('coverage')).toMatchObject([
    { outlet: 'Post', on_it: '1', of_all: '1' },
    { outlet: 'Gazette', on_it: '1', of_all: '1' },
  ]);
});

test('when each outlet first names a person', () => {
  expect(rowsOf('first name')).toMatchObject([
    { outlet: 'Post', day: '2024-12-30', title: 'On one', days_later: '0' },
    { outlet: 'Gazette', day: '2025-01-02', title: 'On two', days_later: '3' },
  ]);
});

test('which words stand in more than one outlet, whatever their commas and capitals', () => {
  expect(rowsOf('more than one outlet')).toMatchObject([
    { speaker: 'Ana Ruiz', outlets: '2', articles: ['one', 'two'] },
  ]);
});

test('what is not known', () => {
  expect(rowsOf('not known')).toMatchObject([
    { outlet: 'Post', articles: '2', undated: '1', without_author: '2', unattributed: '0' },
    { outlet: 'Gazette', articles: '1', undated: '0', quotations: '2', unattributed: '1' },
  ]);
});
