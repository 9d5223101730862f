import { z } from 'zod';
import { clutterRuleSchema } from './clutter.ts';
import { showingSchema } from './showing.ts';
import { slugSchema } from './slug.ts';

const term = {
  id: slugSchema,
  label: z.string().min(1),
  /** Other labels by which a text may name it. */
  also: z.array(z.string().min(1)).default([]),
  /** Scope note: who or what this is, and where the term ends. */
  note: z.string().min(1),
  /** Item in Wikidata, e.g. `Q22686`. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
};

export const personSchema = z.strictObject({
  ...term,
  /** Bare surnames and the like: they count only in a text that also gives a full name. */
  short: z.array(z.string().min(1)).default([]),
});

export const organisationSchema = z.strictObject({
  ...term,
  short: z.array(z.string().min(1)).default([]),
});

export const topicSchema = z.strictObject({
  ...term,
  /** Further words that earn a text this topic. */
  signs: z.array(z.string().min(1)).default([]),
  broader: slugSchema.optional(),
  /** IPTC Media Topics code, e.g. `20000344`. */
  iptc: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});

export const outletSchema = z.strictObject({
  ...term,
  /** Hosts of its site, without `www.`. */
  hosts: z.array(z.string().min(1)).default([]),
  /** Whole lines by which its pages name it. */
  mastheads: z.array(z.string().min(1)).default([]),
  /** How much may be shown of what it published, here or first, and why; else all. */
  show: showingSchema.optional(),
  /** Clutter that only this outlet's pages have. */
  clutter: z.array(clutterRuleSchema).default([]),
});

export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Outlet = z.infer<typeof outletSchema>;

/** The closed vocabularies. Ingest never adds to them. */
export interface Vocabularies {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly outlets: readonly Outlet[];
  /** Names that the archive knows and does not index (places, peoples). */
  readonly unindexed: readonly string[];
}
export type VocabularyName = Exclude<keyof Vocabularies, 'unindexed'>;
export type Term = Person | Organisation | Topic | Outlet;
