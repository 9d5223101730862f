import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { proseEvidenceSchema } from './evidence.ts';
import { ruleSchema } from './rule.ts';

/** The address of a told date in its article: made of its sentence, so that it outlives a new ingest. */
export const toldDateIdSchema = z.string().regex(/^t-[0-9a-f]{8}(?:-\d+)?$/);

/** A time that an article tells of: an event is the sentence around these words. */
export const toldDateSchema = z.strictObject({
  id: toldDateIdSchema,
  /** The very words: `On Saturday`. */
  words: proseEvidenceSchema,
  /** When that was (EDTF); null where it cannot be placed and is kept as said. */
  date: edtfSchema.nullable(),
  /** The rule that placed it, or that says why it is not placed; `asserted` by the record. */
  rule: ruleSchema,
  /** What the rule reckoned from, in words; of an assertion its basis. */
  why: z.string().min(1),
  /** The longer words of the sentence, by which another telling of the same can be known. */
  keywords: z.array(z.string().min(1)),
});
export type ToldDate = z.infer<typeof toldDateSchema>;

/** A told date that the record drops, and why. */
export const toldDroppedSchema = toldDateSchema.pick({ id: true, words: true, why: true });
