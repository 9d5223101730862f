import { z } from 'zod';
import { blockIdSchema } from './block.ts';
import { RECORD_FIELDS } from './record-fields.ts';
import { ruleSchema } from './rule.ts';

/** What the lines outside the prose may say: a field of the record, or the page's own tags. */
export const saidFieldSchema = z.enum([...RECORD_FIELDS.map(({ id }) => id), 'tags']);
export type SaidField = z.infer<typeof saidFieldSchema>;

/** A field in words: `first publisher`. */
export function fieldWords(field: SaidField): string {
  return RECORD_FIELDS.find(({ id }) => id === field)?.noun ?? field;
}

/** Where in the data of a saved page something is stated. */
const dataSchema = z.enum(['json-ld', 'meta', 'title', 'time', 'link', 'html', 'comment']);

const line = {
  line: z.int().positive(),
  text: z.string(),
  /** Of a line that no person sees: which data of the page it is. */
  data: dataSchema.optional(),
};

/** What became of one line of a capture. */
export const ledgerRowSchema = z.discriminatedUnion('status', [
  z.strictObject({ ...line, status: z.literal('blank') }),
  z.strictObject({ ...line, status: z.literal('prose'), rule: ruleSchema, block: blockIdSchema }),
  z.strictObject({
    ...line,
    status: z.literal('record'),
    rule: ruleSchema,
    fields: z.array(saidFieldSchema).min(1),
  }),
  z.strictObject({ ...line, status: z.literal('dropped'), rule: ruleSchema }),
]);
export type LedgerRow = z.infer<typeof ledgerRowSchema>;
