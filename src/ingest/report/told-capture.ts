import { z } from 'zod';
import { proposalSchema } from '../../domain/proposal.ts';

/** A value of the record, and by what it is known: a rule, or the record. */
const known = z.object({ value: z.string(), by: z.string() });
export type Known = z.infer<typeof known>;

/**
 * What is told of a capture that was ingested, and kept of it for the reports of later runs. Words of
 * its prose are no part of it: they stand in the entry.
 */
export const toldSchema = z.object({
  title: known.nullable(),
  date: known.nullable(),
  outlet: known.nullable(),
  authors: z.array(known),
  language: known.nullable(),
  /** True where the language is known, and what is said in it is not read. */
  isUnread: z.boolean(),
  words: z.number(),
  /** How many of its lines are what, and how many were left out between lines of text. */
  lines: z.object({
    prose: z.number(),
    record: z.number(),
    dropped: z.number(),
    within: z.number(),
  }),
  found: z.object({
    people: z.number(),
    organisations: z.number(),
    topics: z.number(),
    quotations: z.number(),
    /** Quotations of which it is not known who speaks. */
    unspoken: z.number(),
  }),
  tags: z.array(z.string()),
  notices: z.array(z.string()),
  proposals: z.array(proposalSchema),
});
export type ToldCapture = z.infer<typeof toldSchema>;
