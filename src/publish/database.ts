import { allEvents } from '../archive/events.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { archive } from '../archive/archive.ts';
import { allQuotations, allReported } from '../archive/quotations.ts';
import { statements } from '../archive/statements.ts';
import { allTold } from '../archive/told.ts';
import { VOCABULARIES } from '../domain/vocabulary.ts';
import { databaseTable } from '../formats/database-table.ts';
import type { Made } from '../formats/sqlite.ts';
import { ABOUT_COLUMNS } from './about-columns.ts';
import { ARTICLE_COLUMNS, OUTLET_ID } from './article-columns.ts';
import { NOTICE_COLUMNS, noticesOf } from './notice-columns.ts';
import { PARAGRAPH_COLUMNS, paragraphsOf } from './paragraph-columns.ts';
import { PROOF_COLUMNS, provenIn } from './proof-columns.ts';
import { SAID_COLUMNS } from './quotation-columns.ts';
import { STATEMENT_COLUMNS } from './statement-columns.ts';
import { termColumns } from './term-columns.ts';
import { toldColumns } from './told-columns.ts';

/** The archive as the tables of one database, so that one can be asked by way of another. */
export function databaseTables(): Made[] {
  return [...aboutTable(), ...vocabularyTables(), ...articleTables(), ...saidTables()];
}

function aboutTable(): Made[] {
  const meaning = 'What this is, in one row.';
  return databaseTable({
    ...{ name: 'about', meaning, key: ['name'] },
    ...{ columns: ABOUT_COLUMNS, rows: [archive()] },
  });
}

function vocabularyTables(): Made[] {
  return VOCABULARIES.flatMap((name) =>
    databaseTable({
      ...{ name, meaning: `The ${name} that the archive knows.`, key: ['id'] },
      ...{ columns: termColumns(name), rows: archive().vocabularies[name] },
      refers: { broader: 'topics' },
      items: { also: 'name', hosts: 'host' },
    }),
  );
}

function articleTables(): Made[] {
  const articles = articlesNewestFirst();
  const refers = { article: 'articles' };
  return [
    ...databaseTable({
      ...{ name: 'articles', meaning: 'Articles, the newest first.', key: ['article'] },
      ...{ columns: IN_DATABASE, rows: articles },
      refers: { outlet_id: 'outlets', ...TERMS_REFERRED },
      items: { ...TERM_ITEMS, authors: 'author' },
    }),
    ...databaseTable({
      ...{
        name: 'paragraphs',
        meaning: 'The text, a row to each paragraph, subhead or list item.',
      },
      ...{ columns: PARAGRAPH_COLUMNS, rows: articles.flatMap(paragraphsOf), refers },
      ...{ key: ['article', 'paragraph'], searched: ['text'] },
    }),
    ...databaseTable({
      ...{ name: 'notices', meaning: 'What became of an article since it was published.' },
      ...{ columns: NOTICE_COLUMNS, rows: articles.flatMap(noticesOf), refers, key: [] },
    }),
    ...databaseTable({
      ...{ name: 'proofs', meaning: 'The words, or the reason, that each value rests on.' },
      ...{ columns: PROOF_COLUMNS, rows: articles.flatMap(provenIn), refers },
      key: ['article', 'field', 'value'],
    }),
    ...databaseTable({
      ...{ name: 'told', meaning: 'Times that articles tell of, each in its sentence.' },
      ...{ columns: toldColumns(allEvents()), rows: allTold(), key: ['article', 'told'] },
      ...{ refers: { ...refers, ...TERMS_REFERRED }, items: TERM_ITEMS },
    }),
  ];
}

/** Notices are a table of their own, and outlets, too. */
const IN_DATABASE = [...ARTICLE_COLUMNS.filter(({ name }) => name !== 'notices'), OUTLET_ID];

function saidTables(): Made[] {
  const said = {
    ...{ columns: SAID_COLUMNS, key: ['article', 'quotation'] },
    refers: { article: 'articles', statement: 'statements', ...TERMS_REFERRED },
    items: { ...TERM_ITEMS, candidates: 'candidate' },
  };
  const meaning = 'What was said once and stands in two articles or more.';
  return [
    ...databaseTable({
      ...{ name: 'statements', meaning, key: ['statement'] },
      ...{ columns: STATEMENT_COLUMNS, rows: statements() },
    }),
    ...databaseTable({
      ...{ name: 'quotations', meaning: 'Words between marks of quotation.', ...said },
      ...{ rows: allQuotations(), searched: ['words'] },
    }),
    ...databaseTable({
      ...{
        name: 'reported',
        meaning: 'What somebody said, in the words of the reporter.',
        ...said,
      },
      ...{ rows: allReported(), searched: ['words'] },
    }),
  ];
}

/** What one of a list of terms is called, and where it is explained. */
const TERM_ITEMS = { topics: 'topic', people: 'person', organisations: 'organisation' };
const TERMS_REFERRED = { topic: 'topics', person: 'people', organisation: 'organisations' };
