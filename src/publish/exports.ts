import { CONTENT } from '../disk/content-folder.ts';
import { readKeptFiles, readVocabularyFiles } from '../disk/read-kept-files.ts';
import { type Files, writeBag } from '../formats/bag.ts';
import { cellText, type Column, writeCsv, writeJsonLines } from '../formats/table.ts';
import { writeTar } from '../formats/tar.ts';
import { at, inFull } from '../site/addresses.ts';
import { archive, onceABuild } from '../archive/archive.ts';
import { ARTICLE_COLUMNS, PARAGRAPHS } from './article-columns.ts';
import { articlesNewestFirst } from '../archive/articles.ts';
import { QUOTATION_COLUMNS } from './quotation-columns.ts';
import { allQuotations } from '../archive/quotations.ts';

/** A column as a page explains it. */
interface Field {
  readonly name: string;
  readonly meaning: string;
  /** Its first value in the table. */
  readonly example: string;
}

/** A table of the archive, in two formats. */
export interface ExportedTable {
  readonly name: string;
  readonly rows: number;
  readonly fields: readonly Field[];
  readonly csv: string;
  readonly jsonl: string;
}

/** The tables that a reader can take along: articles and quotations, the newest first. */
export const exportedTables = onceABuild((): ExportedTable[] => [
  tableOf('articles', articlesNewestFirst(), ARTICLE_COLUMNS, [PARAGRAPHS]),
  tableOf('quotations', allQuotations(), QUOTATION_COLUMNS),
]);

/** The addresses of the tables, for the files that each is given in. */
export function tablePaths() {
  return exportedTables().map((table) => ({ params: { table: table.name }, props: { table } }));
}

/**
 * The bag: captures, records, entries and readings of the articles that may be shown as a whole,
 * and the vocabularies.
 */
export const bagFiles = onceABuild((): Files => {
  const { name, subject, description } = archive().collection;
  const free = articlesNewestFirst().filter(({ record }) => record.show === 'full');
  const payload = [...readKeptFiles(CONTENT, free), ...readVocabularyFiles(CONTENT)];
  return writeBag(new Map(payload), {
    'Source-Organization': name,
    'External-Description': `${subject}. ${description}`,
    'External-Identifier': inFull(at('')),
  });
});

const BAG = 'hemeroteca-bag';

/** The bag as one file: a tar archive of one folder. */
export const bagArchive = onceABuild(() =>
  writeTar(new Map([...bagFiles()].map(([path, bytes]) => [`${BAG}/${path}`, bytes]))),
);

function tableOf<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  onlyJson: readonly Column<Row>[] = [],
): ExportedTable {
  const all = [...columns, ...onlyJson];
  return {
    name,
    rows: rows.length,
    fields: all.map((column) => ({
      name: column.name,
      meaning: column.meaning,
      example: rows.map((row) => cellText(column.value(row))).find((text) => text !== '') ?? '',
    })),
    csv: writeCsv(columns, rows),
    jsonl: writeJsonLines(all, rows),
  };
}
