import { z } from 'zod';
import { blockIdSchema } from './block.ts';
import { proseEvidenceSchema } from './evidence.ts';
import { ruleSchema } from './rule.ts';
import { slugSchema } from './slug.ts';

/**
 * The address of a quotation in its article: made of its words, so that it outlives a new ingest. That
 * of words without marks begins with an r.
 */
export const quotationIdSchema = z.string().regex(/^[qr]-[0-9a-f]{8}(?:-\d+)?$/);

const speakerSchema = z.strictObject({
  kind: z.enum(['person', 'organisation', 'document', 'unknown']),
  /** The term of the speaker, where a vocabulary has it. */
  id: slugSchema.nullable(),
  /** The fullest name that the article gives. */
  name: z.string().min(1).nullable(),
  /** The words that name or describe the speaker here. */
  mention: proseEvidenceSchema.nullable(),
});
export type Speaker = z.infer<typeof speakerSchema>;

/** Who may have spoken, where the archive is not sure. */
const candidateSchema = speakerSchema.pick({ kind: true, id: true }).extend({
  name: z.string().min(1),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** Words that somebody said or wrote, as an article quotes them. */
export const quotationSchema = z.strictObject({
  id: quotationIdSchema,
  /** A full statement, or words woven into the reporter's sentence; or a clause without any marks. */
  kind: z.enum(['direct', 'partial', 'reported']),
  /** The rule by which it is a quotation, and of this kind. */
  rule: ruleSchema,
  /** The very words, without the marks around them. */
  words: proseEvidenceSchema,
  /** The words that say that something was said: `said`. */
  cue: proseEvidenceSchema.nullable(),
  speaker: speakerSchema,
  /** How the speaker was found out; `asserted` by a curator. */
  resolved: z.enum([
    'named',
    'short-name',
    'pronoun',
    'role',
    'apposition',
    'continued',
    'unknown',
    'asserted',
  ]),
  /** The rule that found the speaker, or left it unknown; `asserted` by the record. */
  speakerRule: ruleSchema,
  /**
   * How sure the speaker is, by how often that rule is right where people have annotated who speaks.
   * Of whom is described and not named the description is stated; of an unsure one no name is kept.
   */
  certainty: z.enum(['stated', 'likely', 'unsure']),
  /** Of an unsure speaker those who may have spoken, the likeliest first. */
  candidates: z.array(candidateSchema),
  /** Of an assertion its basis, in words; a rule's name says it itself. */
  why: z.string().min(1).nullable(),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** A quotation mark that could not be read, and where it stands: offsets in the text of its block. */
export const unreadMarkSchema = z.strictObject({
  block: blockIdSchema,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The rule that gave it up. */
  rule: ruleSchema,
});
