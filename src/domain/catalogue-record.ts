import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { showSchema } from './showing.ts';
import { slugSchema } from './slug.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Where an article comes from, as far as it is known; `null` is "not known". */
const sourceSchema = z.strictObject({
  capture: z.string().min(1),
  sha256: sha256Schema,
  url: z.url({ protocol: /^https?$/ }).nullable(),
  captured: edtfSchema.nullable(),
  /** Who published the text first, where this outlet republished it. */
  originalPublisher: slugSchema.nullable(),
  /** The agency that the text itself credits. */
  credit: slugSchema.nullable(),
  /** Tags as the captured page printed them; not the archive's topics. */
  tags: z.array(z.string()),
});

/** The catalogue record of an article: the front matter of its entry. */
export const catalogueRecordSchema = z.strictObject({
  title: z.string().min(1).nullable(),
  /** True where the capture has no headline and the archive wrote one. */
  titleSupplied: z.boolean(),
  /** When it was published: EDTF, or not known. */
  date: edtfSchema.nullable(),
  outlet: slugSchema.nullable(),
  authors: z.array(z.string().min(1)),
  people: z.array(slugSchema),
  organisations: z.array(slugSchema),
  topics: z.array(slugSchema),
  /** How much of it the archive may show. */
  show: showSchema,
  source: sourceSchema,
});
export type CatalogueRecord = z.infer<typeof catalogueRecordSchema>;

/** The title as a reader sees it: square brackets where the archive supplied it or none is known. */
export function titleWords({
  title,
  titleSupplied,
}: Pick<CatalogueRecord, 'title' | 'titleSupplied'>) {
  if (title === null) return '[Untitled]';
  return titleSupplied ? `[${title}]` : title;
}
