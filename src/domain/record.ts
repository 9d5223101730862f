import { z } from 'zod';
import { assertion } from './assertion.ts';
import { type LineRange, lineRangesSchema } from './line-numbers.ts';
import { quotationIdSchema } from './quotation.ts';
import { eachField, type RecordField, STATED } from './record-fields.ts';
import { inOneForm, type LINE_FIELDS } from './record-forms.ts';
import { writtenNotices } from './notice.ts';
import { namesWithin } from './several-names.ts';
import { indexSchema, showingSchema } from './showing.ts';
import { slugSchema } from './slug.ts';
import { toldDateIdSchema } from './told-date.ts';
import { webAddressSchema } from './web-address.ts';
import { writtenDateSchema, writtenPointSchema } from './written-date.ts';

/** What a curator asserts of a value; `null` asserts that it is not known. */
function asserted<Value extends z.ZodType>(value: Value) {
  return assertion(value.nullable());
}

/** One name needs no brackets; of what looks like several, they say that it is one. */
const writtenNames = z.preprocess((written, { issues }) => {
  if (typeof written !== 'string') return written;
  const names = namesWithin(written);
  if (names.length > 1) {
    const remedy = `Write \`[${names.join(', ')}]\`; or \`["${written}"]\` where it is one name.`;
    const message = `seems to be several names: “${written}”\n${remedy}`;
    issues.push({ code: 'custom', input: written, message });
  }
  return [written];
}, STATED.names.nullable());
const WRITTEN = { ...STATED, date: writtenPointSchema, names: writtenNames };

type Asserted<Value extends z.ZodType> = z.ZodOptional<ReturnType<typeof asserted<Value>>>;
type AssertedFields = {
  [Field in RecordField as Field['id']]: Asserted<(typeof WRITTEN)[Field['kind']]>;
};
const assertedFields = eachField(({ kind }) =>
  asserted<z.ZodType>(WRITTEN[kind]).optional(),
) as AssertedFields;

const lineSchema = z.strictObject({ line: z.int().positive() });

/** A value of the curator's, or the line of the capture that says it. */
function orLine<Value extends z.ZodType>(value: z.ZodOptional<Value>) {
  return z.union([value.unwrap(), lineSchema]).optional();
}

const keysSchema = z.strictObject({
  /** Where a page with the same text stands. */
  url: webAddressSchema.nullable().optional(),
  /** When it was captured: EDTF, or not known. */
  captured: writtenPointSchema.optional(),
  ...assertedFields,
  title: orLine(assertedFields.title),
  date: orLine(assertedFields.date),
  authors: orLine(assertedFields.authors),
  /** Why, for every value that has no basis of its own. */
  why: z.string().min(1).optional(),
  /** The lines that are its text, where not those that ingest finds; and lines that are none of it. */
  text: lineRangesSchema.optional(),
  not: lineRangesSchema.optional(),
  /** Keeps the article's address when its title changes. */
  slug: slugSchema.optional(),
  /** Addresses this article had before; each leads to the present one. An empty list forgets them. */
  formerly: z.array(slugSchema).optional(),
  /** Speakers set or corrected, by quotation: the id of a person or an organisation, or null. */
  speakers: z.record(quotationIdSchema, asserted(slugSchema)).optional(),
  /** Told dates corrected, or dropped with the reason why; null is one that cannot be placed. */
  told: z
    .record(
      toldDateIdSchema,
      z.union([asserted(writtenDateSchema), z.strictObject({ drop: z.string().min(1) })]),
    )
    .optional(),
  /** How much of it may be shown, where its outlet does not say, or says otherwise. */
  show: showingSchema.optional(),
  /** Whether search engines may list it, where its outlet does not say, or says otherwise. */
  index: indexSchema.optional(),
  /** What became of it after it was published: dated, shown at its head and wherever it is told of. */
  notices: writtenNotices.optional(),
});

/**
 * What a curator knows of a capture that its own text does not say, as it is written: values bare
 * with their `why` beside them, or each with its basis; every key may be left out.
 */
export const recordSchema = z.preprocess(inOneForm, keysSchema);
export type WrittenRecord = z.infer<typeof recordSchema>;

type Line = z.infer<typeof lineSchema>;
type LineField = (typeof LINE_FIELDS)[number];

/** What a record says of the lines of its capture. */
export type NamedLines = Partial<Readonly<Record<LineField, number>>> & {
  readonly text?: readonly LineRange[] | undefined;
  readonly not?: readonly LineRange[] | undefined;
};

/** What a curator knows of a capture that its own text does not say. */
export type CaptureRecord = Omit<
  WrittenRecord,
  LineField | 'url' | 'captured' | 'why' | 'text' | 'not'
> & { [Field in LineField]?: Exclude<WrittenRecord[Field], Line> } & {
  url: string | null;
  captured: string | null;
  lines?: NamedLines;
};

/** The record of a capture that nobody has described yet. */
export const emptyRecord: CaptureRecord = { url: null, captured: null };
