import { z } from 'zod';

/** A value that a curator asserts, and why. A bare value is refused with the form that it wants. */
export function assertion<Value extends z.ZodType>(value: Value) {
  return z.strictObject(
    { value, basis: z.string().min(1) },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && input !== undefined
          ? `wants its value and why you say so: {value: ${wordsOf(input)}, basis: "…"}`
          : undefined,
    },
  );
}

function wordsOf(input: unknown): string {
  if (typeof input === 'string' && /^[\w-]+$/.test(input)) return input;
  return JSON.stringify(input);
}
