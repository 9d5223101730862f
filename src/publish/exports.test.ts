import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Cell, cellText } from '../formats/table.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allQuotations } from '../archive/quotations.ts';
import { exportIndex } from './export-index.ts';
import type { ExportedFile } from './exported-file.ts';
import { exportPaths } from './export-paths.ts';
import { exportedTables } from './exports.ts';

const tables = exportedTables();
const table = (name: string) => {
  const found = tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
const bytesOf = async (content: ReturnType<ExportedFile['content']>) =>
  Buffer.from(await new Response(content).arrayBuffer());
const textOf = (file: string) => {
  const found = exportPaths().find(({ params }) => params.file === file);
  const content = found?.props.file.content();
  return typeof content === 'string' ? content : '';
};
const csvRows = (name: string) =>
  Papa.parse<Record<string, string>>(textOf(`${name}.csv`), { header: true, skipEmptyLines: true });
const jsonRows = (name: string) =>
  textOf(`${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, Cell>);

describe('a table, as a CSV parser reads it,', () => {
  test('has a row to each article, the newest first, with what is known of it', () => {
    const { data, errors } = csvRows('articles');
    expect(errors).toEqual([]);
    expect(data.map((row) => row['article'])).toEqual(
      articlesNewestFirst().map(({ slug }) => slug),
    );
    expect(data[3]).toMatchObject({
      title: '[Sheinbaum says she rejected Trump’s proposal to send US troops to Mexico]',
      title_supplied: 'true',
      date: '',
      date_edtf: '[2025-05-03..]',
      date_words: '3 May 2025 or later',
      date_first: '2025-05-03',
      date_last: '',
      outlet: '',
      credit: 'Associated Press',
    });
  });

  test('has a row to each quotation, letter by letter', () => {
    const { data, errors } = csvRows('quotations');
    expect(errors).toEqual([]);
    expect(data.map((row) => row['words'])).toEqual(allQuotations().map(({ exact }) => exact));
    const [first] = data;
    const [quoted] = allQuotations();
    expect(first?.['address']).toBe(`https://archive.example${quoted?.href ?? ''}`);
    expect(first?.['speaker']).toBe(quoted?.speaker);
  });
});

test('a day stands where it is certain, so that no program reads another', () => {
  for (const { name, fields } of tables) {
    const days = fields.filter(({ type }) => type === 'date').map((field) => field.name);
    const { data } = csvRows(name);
    for (const row of data.filter((one) => one['date'] === '')) {
      const asDay = Object.entries(row).filter(([, cell]) => /^\d{4}-\d{2}-\d{2}$/.test(cell));
      const ofIts = asDay.map(([column]) => column).filter((column) => column.startsWith('date'));
      expect(['date_first', 'date_last']).toEqual(expect.arrayContaining(ofIts));
    }
    const certain = data.filter((row) => row['date'] !== '');
    expect(certain.map((row) => row['date'])).toEqual(certain.map((row) => row['date_edtf']));
    for (const day of data.flatMap((row) => days.map((column) => row[column] ?? ''))) {
      expect(day).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/);
    }
  }
});

describe.each(['articles', 'quotations'])('the table of %s', (name) => {
  test('says the same as JSON Lines', () => {
    const rows = jsonRows(name);
    const { data } = csvRows(name);
    expect(rows).toHaveLength(table(name).rows);
    expect(textOf(`${name}.csv`)).toMatch(/^\uFEFF/);
    for (const [index, row] of rows.entries()) {
      for (const [column, cell] of Object.entries(data[index] ?? {})) {
        expect(cellText(row[column] ?? null), column).toBe(cell);
      }
    }
  });

  test('has each column explained on the page, with an example from itself', () => {
    const { fields } = table(name);
    expect(Object.keys(jsonRows(name)[0] ?? {})).toEqual(fields.map((field) => field.name));
    expect(fields.every(({ meaning }) => meaning.endsWith('.'))).toBe(true);
    const words = fields.find((field) => field.name === 'title')?.example;
    expect(csvRows(name).data.map((row) => row['title'])).toContain(words);
  });
});

test('the articles as JSON Lines have their text, the tables as CSV do not', () => {
  const [first] = jsonRows('articles');
  expect(first?.['paragraphs']).toEqual(articlesNewestFirst()[0]?.blocks.map(({ text }) => text));
  expect(textOf('articles.csv')).not.toContain('paragraphs');
});

test('the index names every file once, with the bytes it has', async () => {
  const { tables, citations, bag, dataPackage, database } = exportIndex();
  const parted = [...tables, { parts: citations }, { parts: bag }].flatMap(({ parts }) =>
    parts.flatMap((one) => one.files),
  );
  const files = [...parted, dataPackage, database ?? []].flat();
  const made = exportPaths().map(async ({ params, props }) => [
    `https://archive.example/exports/${params.file}`,
    (await bytesOf(props.file.content())).length,
  ]);
  expect(files.map(({ address, bytes }) => [address, bytes])).toEqual(await Promise.all(made));
});

test('the data package names the files of CSV with their bytes, and each column with its type', () => {
  const schema = z.object({ name: z.string(), type: z.string() });
  const resources = z
    .array(
      z.object({
        ...{ path: z.string(), bytes: z.number(), hash: z.string() },
        schema: z.object({ fields: z.array(schema) }),
      }),
    )
    .parse((JSON.parse(textOf('datapackage.json')) as { resources: unknown }).resources);
  expect(resources.map(({ path }) => path)).toEqual(tables.map(({ name }) => `${name}.csv`));
  for (const { path, bytes, hash, schema } of resources) {
    const text = Buffer.from(textOf(path));
    expect(bytes).toBe(text.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const { meta } = Papa.parse(text.toString(), { header: true });
    expect(schema.fields.map(({ name }) => name)).toEqual(meta.fields);
  }
});
