import { z } from 'zod';

/** A name that a text has and no vocabulary knows, and the sentence that tells most of it. */
export const nameSeenSchema = z.object({
  kind: z.literal('name'),
  name: z.string(),
  mentions: z.number(),
  /** Where the sentence stands: offsets in the text of its block. */
  block: z.string(),
  start: z.number(),
  end: z.number(),
});
export type NameSeen = z.infer<typeof nameSeenSchema>;

/** An outlet that the vocabulary may not know: what its pages call it, and the host they are on. */
export const outletSeenSchema = z.object({
  kind: z.literal('outlet'),
  name: z.string(),
  host: z.string(),
});
export type OutletSeen = z.infer<typeof outletSeenSchema>;

/** What an article proposes for the vocabularies; a curator decides. */
export const proposalSchema = z.discriminatedUnion('kind', [nameSeenSchema, outletSeenSchema]);
export type Proposal = z.infer<typeof proposalSchema>;

/** What a name is taken for; of other ones nothing tells. */
export const NAME_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];
