import { cellText, type Column, writeCsv, writeJsonLines } from '../formats/table.ts';
import { onceABuild } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allQuotations, allReported } from '../archive/quotations.ts';
import { exportedCitations } from './all-citations.ts';
import { ARTICLE_COLUMNS, PARAGRAPHS } from './article-columns.ts';
import { exportedBag } from './bag-parts.ts';
import type { ExportedFile, ExportedPart } from './exported-file.ts';
import { type Part, partFile, partsOf } from './parts.ts';
import { QUOTATION_COLUMNS } from './quotation-columns.ts';

/** A column as a page explains it. */
interface Field {
  readonly name: string;
  readonly meaning: string;
  /** Its first value in the table. */
  readonly example: string;
}

/** A table of the archive; each of its parts is given in two formats. */
export interface ExportedTable {
  readonly name: string;
  readonly rows: number;
  readonly fields: readonly Field[];
  readonly parts: readonly ExportedPart[];
}

/** The tables that a reader can take along: articles, quotations and reported speech, the newest first. */
export const exportedTables = onceABuild((): ExportedTable[] => [
  tableOf('articles', articlesNewestFirst(), ({ record }) => record.date, ARTICLE_COLUMNS, [
    PARAGRAPHS,
  ]),
  tableOf('quotations', allQuotations(), ({ article }) => article.record.date, QUOTATION_COLUMNS),
  tableOf('reported', allReported(), ({ article }) => article.record.date, QUOTATION_COLUMNS),
]);

/** The addresses of all files that are exported. */
export function exportPaths() {
  const parts = [
    ...exportedTables().flatMap((table) => table.parts),
    ...exportedCitations(),
    ...exportedBag(),
  ];
  return parts.flatMap(({ files }) =>
    files.map((file) => ({ params: { file: file.name }, props: { file } })),
  );
}

function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  date: (row: Row) => string | null,
  columns: readonly Column<Row>[],
  onlyJson: readonly Column<Row>[] = [],
): ExportedTable {
  const all = [...columns, ...onlyJson];
  // A line of JSON is longer than a row of CSV.
  const bytes = (row: Row) => Buffer.byteLength(writeJsonLines(all, [row]));
  return {
    name,
    rows: rows.length,
    fields: all.map((column) => ({
      name: column.name,
      meaning: column.meaning,
      example: firstValue(column, rows),
    })),
    parts: partsOf(rows, { bytes, date }).map((part) => ({
      name: part.name,
      count: part.items.length,
      files: [csvFile(name, part, columns), jsonFile(name, part, all)],
    })),
  };
}

function csvFile<Row>(
  table: string,
  part: Part<Row>,
  columns: readonly Column<Row>[],
): ExportedFile {
  const content = () => writeCsv(columns, part.items);
  return {
    name: partFile(table, part, 'csv'),
    mediaType: 'text/csv; charset=utf-8',
    bytes: onceABuild(() => Buffer.byteLength(content())),
    content,
  };
}

function jsonFile<Row>(
  table: string,
  part: Part<Row>,
  columns: readonly Column<Row>[],
): ExportedFile {
  return {
    name: partFile(table, part, 'jsonl'),
    mediaType: 'application/jsonl',
    bytes: () => part.bytes,
    content: () => writeJsonLines(columns, part.items),
  };
}

function firstValue<Row>({ value }: Column<Row>, rows: readonly Row[]): string {
  for (const row of rows) {
    const text = cellText(value(row));
    if (text !== '') return text;
  }
  return '';
}
