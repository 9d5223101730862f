import { z } from 'zod';

const offset = z.int().nonnegative();

const goldQuoteSchema = z.object({
  start: offset,
  end: offset,
  /** `mixed` is another word for partial, `indirect` for reported: words without marks. */
  type: z.enum(['direct', 'partial', 'mixed', 'indirect']),
  /** The words that name the speaker, and where they stand; null where the text does not. */
  speaker: z.string().nullable(),
  speakerStart: offset.nullish(),
  speakerEnd: offset.nullish(),
  /** Who that is, where the annotator resolved it. */
  reference: z.string().nullish(),
  /** The words that say that something was said. */
  cue: z.string().nullish(),
  /** Of words woven into a sentence, the runs in marks. */
  inner: z.array(z.tuple([offset, offset])).optional(),
});

/** An annotated text: who said what in it, and which runs in marks nobody said. */
export const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(goldQuoteSchema),
  unattributedRuns: z.array(z.tuple([offset, offset])).default([]),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldQuote = Gold['quotes'][number];
