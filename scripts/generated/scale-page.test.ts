import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ARTICLE_COLUMNS, PARAGRAPHS } from '../../src/publish/article-columns.ts';
import { QUOTATION_COLUMNS } from '../../src/publish/quotation-columns.ts';

const mappingSchema = z.object({
  mappings: z.object({ properties: z.record(z.string(), z.object({})) }),
});

/** The fields of each mapping that docs/scale.md writes down. */
const [articles, quotations] = [
  ...readFileSync('docs/scale.md', 'utf8').matchAll(/```json\n([^]*?)```/g),
].map(([, json = '']) => {
  const { mappings } = mappingSchema.parse(JSON.parse(json));
  return Object.keys(mappings.properties);
});

test('the mappings for OpenSearch have every column of the exports, and no other', () => {
  const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
  expect(articles).toEqual(names([...ARTICLE_COLUMNS, PARAGRAPHS]));
  expect(quotations).toEqual(names(QUOTATION_COLUMNS));
});
