import { z } from 'zod';
import { clutterRuleSchema } from './clutter.ts';
import { namedLanguageSchema } from './language-code.ts';
import { indexSchema, showingSchema } from './showing.ts';
import { slugSchema } from './slug.ts';

const term = {
  id: slugSchema,
  label: z.string().min(1),
  /** Other labels by which a text may name it. */
  also: z.array(z.string().min(1)).default([]),
  /** Scope note: who or what this is, and where the term ends. */
  note: z.string().min(1).optional(),
  /** Item in Wikidata, e.g. `Q22686`. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
};

/** A person or an organisation. */
export const nameSchema = z.strictObject({
  ...term,
  /** Bare surnames and the like: they count only in a text that also gives a full name. */
  short: z.array(z.string().min(1)).default([]),
});

export const topicSchema = z.strictObject({
  ...term,
  /** Further words that earn a text this topic; like those of `also`, as `readSign` reads them. */
  signs: z.array(z.string().min(1)).default([]),
  /** The same for texts in another language, by its code. */
  languages: z
    .record(namedLanguageSchema, z.union([z.array(z.string().min(1)), z.string().min(1)]))
    .default({})
    .transform((languages) =>
      Object.fromEntries(Object.entries(languages).map(([code, signs]) => [code, [signs].flat()])),
    ),
  broader: slugSchema.optional(),
  /** IPTC Media Topics code, e.g. `20000344`. */
  iptc: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
});

/** A host, as addresses name it without `www.`; people write it as they see it: `https://www.Voz.us/`. */
const hostSchema = z
  .string()
  .transform((text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:[a-z]+:)?\/\/|\/.*$/g, ''),
  )
  .transform((host) => host.replace(/^www\./, ''))
  .refine((host) => /^[^\s/:@]+\.[^\s/:@]+$/.test(host), 'is no host, like example.org');

export const outletSchema = z.strictObject({
  ...term,
  /** Hosts of its site. */
  hosts: z.array(hostSchema).default([]),
  /** Whole lines by which its pages name it. */
  mastheads: z.array(z.string().min(1)).default([]),
  /** Whether the day comes first in its dates of numbers alone: 05/02/2025. */
  dayFirst: z.boolean().optional(),
  /** How much may be shown of what it published, here or first, and why; else all. */
  show: showingSchema.optional(),
  /** `no` where search engines are asked to leave what it published out. */
  index: indexSchema.optional(),
  /** Clutter that only this outlet's pages have. */
  clutter: z.array(clutterRuleSchema).default([]),
});

export type Person = z.infer<typeof nameSchema>;
type Organisation = Person;
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
export type Term = Person | Topic | Outlet;

/** The vocabularies whose terms have pages. */
export const VOCABULARIES = ['topics', 'people', 'organisations', 'outlets'] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/** Something for each of these vocabularies, by its name. */
export function eachVocabulary<Made>(
  make: (name: VocabularyName) => Made,
): Record<VocabularyName, Made> {
  const made = VOCABULARIES.map((name) => [name, make(name)] as const);
  return Object.fromEntries(made) as Record<VocabularyName, Made>;
}
