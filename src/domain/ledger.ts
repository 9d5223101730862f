import { z } from 'zod';
import { blockIdSchema } from './block.ts';

/** The name of a rule is its words, joined by hyphens: `advertising-slot`. */
const ruleSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/** The fields of a catalogue record that ingest reads from words that say just that. */
export const recordFieldSchema = z.enum([
  'title',
  'date',
  'outlet',
  'authors',
  'originalPublisher',
  'credit',
  'tags',
]);
export type RecordField = z.infer<typeof recordFieldSchema>;

const line = { line: z.int().positive(), text: z.string() };

/** What became of one line of a capture. */
export const ledgerRowSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...line, status: z.literal('blank') }),
  z.strictObject({ ...line, status: z.literal('prose'), rule: ruleSchema, block: blockIdSchema }),
  z.strictObject({
    ...line,
    status: z.literal('record'),
    rule: ruleSchema,
    fields: z.array(recordFieldSchema).min(1),
  }),
  z.strictObject({ ...line, status: z.literal('dropped'), rule: ruleSchema }),
]);
export type LedgerRow = z.infer<typeof ledgerRowSchema>;

/** A rule's name as words: `advertising-slot` → `advertising slot`. */
export function ruleWords(rule: string): string {
  return rule.replaceAll('-', ' ');
}
