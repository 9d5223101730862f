import { z } from 'zod';

/** What a record wants beside a value that has no reason yet: the line to add. */
const NO_REASON = [
  'is said without a reason',
  'Add a line below it: `why: "…"`, in words for a reader, such as `why: "It is printed on the page."`; one serves the whole record.',
].join('\n');

/**
 * A value that a curator asserts, and why. A bare value is refused with the form that it wants; where
 * bare values are taken, `record-forms.ts` has put them into this form before.
 */
export function assertion<Value extends z.ZodType>(value: Value) {
  return z.strictObject(
    {
      value,
      basis: z
        .string({ error: ({ input }) => (input === undefined ? NO_REASON : undefined) })
        .min(1),
    },
    {
      error: ({ code, input, keys }) => {
        if (code === 'unrecognized_keys' && keys.includes('why')) return WHY_WITHIN;
        return code === 'invalid_type' && input !== undefined
          ? `wants its value and why you say so\nWrite {value: ${wordsOf(input)}, basis: "…"}.`
          : undefined;
      },
    },
  );
}

const WHY_WITHIN = [
  'has `why` beside `value`, where `basis` is meant',
  'Write `basis` instead; or the bare value alone, and `why: "…"` on a line below it.',
].join('\n');

function wordsOf(input: unknown): string {
  if (typeof input === 'string' && /^[\w-]+$/.test(input)) return input;
  return JSON.stringify(input);
}
