import { z } from 'zod';

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** Web clutter that whole lines tell apart from prose. */
export const clutterRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** What kind of line this is, for the reader who asks why it was left out. */
  note: z.string().min(1),
  /** `anywhere` on the page, or only at its `edges`: before the first or after the last prose. */
  where: z.enum(['anywhere', 'edges']),
  /** Whole lines, letter case and outer space aside. */
  lines: z.array(z.string().min(1)).default([]),
  /** Regular expressions for a whole line, letter case aside. */
  patterns: z.array(z.string().refine(compiles, 'is not a regular expression')).default([]),
});
export type ClutterRule = z.infer<typeof clutterRuleSchema>;
