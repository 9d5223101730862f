import { z } from 'zod';
import { proofSchema } from './evidence.ts';
import { ledgerRowSchema, saidFieldSchema } from './ledger.ts';
import { quotationSchema, unreadMarkSchema } from './quotation.ts';
import { eachField, type ListId, type SingleId } from './record-fields.ts';
import { slugSchema } from './slug.ts';
import { toldDateSchema, toldDroppedSchema } from './told-date.ts';

const proofs = z.array(proofSchema);
/** A value of a list (an author, a person, a topic) and what proves it, strongest first. */
const proofsByValue = z.record(z.string(), proofs.min(1));

const provenFields = eachField(({ kind }) => (kind === 'names' ? proofsByValue : proofs)) as Record<
  SingleId,
  typeof proofs
> &
  Record<ListId, typeof proofsByValue>;

/** What ingest understood of a capture, with the words that prove it. Stands beside the entry. */
export const readingSchema = z.strictObject({
  slug: slugSchema,
  /** The language that its prose was read in (BCP 47). */
  language: z.string().min(2),
  /** Addresses that the article had before; each leads to the present one. */
  formerly: z.array(slugSchema),
  capture: z.strictObject({
    file: z.string().min(1),
    bytes: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    media: z.enum(['text', 'html']),
    /** How its bytes spell text, by the name of the Encoding Standard. */
    encoding: z.string().min(1),
  }),
  proofs: z.strictObject({
    ...provenFields,
    tags: proofs,
    show: proofs,
    people: proofsByValue,
    organisations: proofsByValue,
    topics: proofsByValue,
  }),
  /** What the prose says that a person or an organisation is, by its id: `Mexican President`. */
  roles: z.strictObject({ people: proofsByValue, organisations: proofsByValue }),
  /** What the capture says where the record says otherwise: the record wins, both are shown. */
  overruled: z.array(
    z.strictObject({ field: saidFieldSchema, value: z.string(), proof: proofSchema }),
  ),
  quotations: z.array(quotationSchema),
  /** What it reports without marks. */
  reported: z.array(quotationSchema),
  unreadMarks: z.array(unreadMarkSchema),
  /** The times that the prose tells, in reading order; those that the record drops stand apart. */
  told: z.array(toldDateSchema),
  toldDropped: z.array(toldDroppedSchema),
  ledger: z.array(ledgerRowSchema),
});
export type Reading = z.infer<typeof readingSchema>;
