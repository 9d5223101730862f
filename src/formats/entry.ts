import { type CatalogueRecord, catalogueRecordSchema } from '../domain/catalogue-record.ts';
import { type Block, numberBlocks } from '../domain/block.ts';
import { InputError, schemaProblems } from '../domain/problem.ts';
import { readFrontMatter, writeFrontMatter } from './front-matter.ts';
import { plainProse } from './plain-prose.ts';
import { fromMarkdown, toMarkdown } from './prose.ts';

/** An article as the archive keeps it: its catalogue record and its words. */
export interface Entry {
  readonly record: CatalogueRecord;
  readonly blocks: readonly Block[];
}

/** The Markdown file of an entry. */
export function writeEntry({ record, blocks }: Entry): string {
  return writeFrontMatter(record, toMarkdown(blocks));
}

/** Reads the Markdown file of an entry. Throws an `InputError` that names the file and the fault. */
export function readEntry(text: string, file: string): Entry {
  const { data, body } = readFrontMatter(text, file);
  const record = catalogueRecordSchema.safeParse(data);
  const remedy =
    'Correct the record or a vocabulary instead of the entry, and run `npm run ingest`.';
  if (!record.success) throw new InputError(schemaProblems(record.error, file, remedy));
  try {
    const plain = plainProse(body);
    return { record: record.data, blocks: plain ? numberBlocks(plain) : fromMarkdown(body) };
  } catch (error) {
    throw new InputError([{ file, what: `${(error as Error).message}.`, remedy }]);
  }
}
