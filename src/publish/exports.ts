import { sha256 } from '../formats/manifest.ts';
import { EXPORT_TYPES } from '../domain/media-types.ts';
import {
  type CellType,
  cellText,
  type Column,
  writeCsv,
  writeJsonLines,
} from '../formats/table.ts';
import { onceABuild } from '../archive/archive.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { allQuotations, allReported } from '../archive/quotations.ts';
import { ARTICLE_COLUMNS, PARAGRAPHS } from './article-columns.ts';
import type { ExportedFile, ExportedPart } from './exported-file.ts';
import { type Part, partFile, partsOf } from './parts.ts';
import { QUOTATION_COLUMNS } from './quotation-columns.ts';

/** A column as a page explains it. */
export interface Field {
  readonly name: string;
  readonly type: CellType;
  readonly meaning: string;
  /** Its first value in the table. */
  readonly example: string;
  /** Whether CSV leaves it out. */
  readonly isJsonOnly: boolean;
}

/** A file of CSV, and its checksum: it is one with a schema beside it. */
export interface CsvFile extends ExportedFile {
  readonly sha256: () => string;
}

/** What of a table stands in files of its own, as CSV and as JSON Lines. */
export interface TablePart extends ExportedPart {
  readonly files: readonly [CsvFile, ExportedFile];
}

/** A table of the archive; each of its parts is given in two formats. */
export interface ExportedTable {
  readonly name: string;
  readonly rows: number;
  /** The columns that tell a row from every other. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly parts: readonly TablePart[];
}

/** The tables that a reader can take along: articles, quotations and reported speech, the newest first. */
export const exportedTables = onceABuild((): ExportedTable[] => [
  tableOf(
    { name: 'articles', key: ['article'], columns: ARTICLE_COLUMNS, onlyJson: [PARAGRAPHS] },
    articlesNewestFirst(),
    ({ record }) => record.date,
  ),
  tableOf({ name: 'quotations', ...SAID }, allQuotations(), ({ article }) => article.record.date),
  tableOf({ name: 'reported', ...SAID }, allReported(), ({ article }) => article.record.date),
]);

const SAID = { key: ['article', 'quotation'], columns: QUOTATION_COLUMNS };

/** What a table is, whatever its rows. */
interface Design<Row> extends Pick<ExportedTable, 'name' | 'key'> {
  readonly columns: readonly Column<Row>[];
  readonly onlyJson?: readonly Column<Row>[];
}

function tableOf<Row>(
  { name, key, columns, onlyJson = [] }: Design<Row>,
  rows: readonly Row[],
  date: (row: Row) => string | null,
): ExportedTable {
  const all = [...columns, ...onlyJson];
  // A line of JSON is longer than a row of CSV.
  const bytes = (row: Row) => Buffer.byteLength(writeJsonLines(all, [row]));
  return {
    ...{ name, key },
    rows: rows.length,
    fields: all.map((column) => ({
      ...{ name: column.name, type: column.type, meaning: column.meaning },
      example: firstValue(column, rows),
      isJsonOnly: onlyJson.includes(column),
    })),
    parts: partsOf(rows, { bytes, date }).map((part) => ({
      name: part.name,
      count: part.items.length,
      files: [csvFile(name, part, columns), jsonFile(name, part, all)],
    })),
  };
}

function csvFile<Row>(table: string, part: Part<Row>, columns: readonly Column<Row>[]): CsvFile {
  const content = () => writeCsv(columns, part.items);
  const measured = onceABuild(() => {
    const bytes = Buffer.from(content());
    return { bytes: bytes.length, sha256: sha256(bytes) };
  });
  return {
    name: partFile(table, part, 'csv'),
    mediaType: EXPORT_TYPES.csv,
    bytes: () => measured().bytes,
    sha256: () => measured().sha256,
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
    mediaType: EXPORT_TYPES.jsonl,
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
