import { z } from 'zod';
import { blockIdSchema } from './block.ts';
import { ruleSchema } from './rule.ts';
import { textQuoteSchema } from './text-quote.ts';

/** Words of the article's prose. */
export const proseEvidenceSchema = textQuoteSchema.extend({ block: blockIdSchema });
export type ProseEvidence = z.infer<typeof proseEvidenceSchema>;

/** Words of a line of the capture. */
const lineEvidenceSchema = textQuoteSchema.extend({ line: z.int().positive() });
export type LineEvidence = z.infer<typeof lineEvidenceSchema>;

/** A value that ingest read, by a named rule, in words that anyone can look up. */
const readingProofSchema = z.strictObject({
  by: z.literal('reading'),
  rule: ruleSchema,
  evidence: z.union([proseEvidenceSchema, lineEvidenceSchema]),
});
export type ReadingProof = z.infer<typeof readingProofSchema>;

/** A value that a curator asserts in the record, with the reason given there. */
const assertionProofSchema = z.strictObject({
  by: z.literal('record'),
  basis: z.string().min(1),
});

export const proofSchema = z.discriminatedUnion('by', [readingProofSchema, assertionProofSchema]);
export type Proof = z.infer<typeof proofSchema>;
