import { z } from 'zod';
import { pointInTimeSchema } from './edtf-date.ts';
import { langOf } from './language-code.ts';
import { noticesSchema } from './notice.ts';
import { RECORD_FIELDS, type RecordField, STATED } from './record-fields.ts';
import { showSchema } from './showing.ts';
import { slugSchema } from './slug.ts';

type Stated<Of> = {
  [Field in Extract<RecordField, { of: Of }> as Field['id']]: (typeof STATED)[Field['kind']];
};

/** What is stated of an article or of its source. */
function stated<Of extends RecordField['of']>(of: Of): Stated<Of> {
  const fields = RECORD_FIELDS.filter((field) => field.of === of);
  return Object.fromEntries(fields.map(({ id, kind }) => [id, STATED[kind]])) as Stated<Of>;
}

/** Where an article comes from, as far as it is known. */
const sourceSchema = z.strictObject({
  capture: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  captured: pointInTimeSchema.nullable(),
  ...stated('source'),
  /** Tags as the captured page printed them; not the archive's topics. */
  tags: z.array(z.string()),
});

const { title, ...others } = stated('article');

const described = {
  title,
  /** True where the capture has no headline and the archive wrote one. */
  titleSupplied: z.boolean(),
  ...others,
  people: z.array(slugSchema),
  organisations: z.array(slugSchema),
  topics: z.array(slugSchema),
  /** How much of it the archive may show. */
  show: showSchema,
  /** Since when, where the record says. */
  showSince: z.iso.date().nullable(),
  /** False where search engines are asked to leave it out; the archive itself finds it. */
  index: z.boolean(),
  /** What became of it after it was published, the oldest first. */
  notices: noticesSchema,
};

/** What of a catalogue record a capture says, or a curator. */
export const describedSchema = z.strictObject({ ...described, source: sourceSchema });
export type Described = z.infer<typeof describedSchema>;

/** The catalogue record of an article: the front matter of its entry. */
export const catalogueRecordSchema = z.strictObject({
  ...described,
  /** The day on which it came into the archive, as the archive's own list of arrivals has it. */
  added: z.iso.date(),
  source: sourceSchema,
});
export type CatalogueRecord = z.infer<typeof catalogueRecordSchema>;

/** The catalogue record of what came into the archive on a day. */
export function cataloguedOn(added: string, { source, ...rest }: Described): CatalogueRecord {
  return { ...rest, added, source };
}

/** The attributes of an element with the title: one that the archive supplied is in its own language. */
export function titleLang({
  title,
  titleSupplied,
  language,
}: Pick<CatalogueRecord, 'title' | 'titleSupplied' | 'language'>) {
  return langOf(title === null || titleSupplied ? null : language);
}

/** The title as a reader sees it: square brackets where the archive supplied it or none is known. */
export function titleWords({
  title,
  titleSupplied,
}: Pick<CatalogueRecord, 'title' | 'titleSupplied'>) {
  if (title === null) return '[Untitled]';
  return titleSupplied ? `[${title}]` : title;
}
