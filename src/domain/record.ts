import { z } from 'zod';
import { assertion } from './assertion.ts';
import { edtfSchema } from './edtf-date.ts';
import { quotationIdSchema } from './quotation.ts';
import { eachField, type RecordField, STATED } from './record-fields.ts';
import { showingSchema } from './showing.ts';
import { slugSchema } from './slug.ts';
import { toldDateIdSchema } from './told-date.ts';

/** What a curator asserts of a value; `null` asserts that it is not known. */
function asserted<Value extends z.ZodType>(value: Value) {
  return assertion(value.nullable());
}

type Asserted<Value extends z.ZodType> = z.ZodOptional<ReturnType<typeof asserted<Value>>>;
const assertedFields = eachField(({ kind }) => asserted<z.ZodType>(STATED[kind]).optional()) as {
  [Field in RecordField as Field['id']]: Asserted<(typeof STATED)[Field['kind']]>;
};

/** What a curator knows of a capture that its own text does not say. */
export const recordSchema = z.strictObject({
  /** Where a page with the same text stands. */
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  /** When it was captured: EDTF, or not known. */
  captured: edtfSchema.nullable().default(null),
  /** Keeps the article's address when its title changes. */
  slug: slugSchema.optional(),
  /** Addresses this article had before; each leads to the present one. */
  formerly: z.array(slugSchema).optional(),
  ...assertedFields,
  /** Speakers set or corrected, by quotation: the id of a person or an organisation, or null. */
  speakers: z.record(quotationIdSchema, asserted(slugSchema)).optional(),
  /** Told dates corrected, or dropped with the reason why; null is one that cannot be placed. */
  told: z
    .record(
      toldDateIdSchema,
      z.union([asserted(edtfSchema), z.strictObject({ drop: z.string().min(1) })]),
    )
    .optional(),
  /** How much of it may be shown, where its outlet does not say, or says otherwise. */
  show: showingSchema.optional(),
});
export type CaptureRecord = z.infer<typeof recordSchema>;

/** The record of a capture that nobody has described yet. */
export const emptyRecord: CaptureRecord = { url: null, captured: null };
