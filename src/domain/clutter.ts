import { z } from 'zod';
import type { ClutterKinds } from '../language/clutter-words.ts';
import type { Language } from '../language/language.ts';
import { patternFault } from './linear-pattern.ts';

const patternSchema = z.string().superRefine((pattern, context) => {
  const message = patternFault(pattern);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

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
  patterns: z.array(patternSchema).default([]),
});

export interface ClutterRule extends z.infer<typeof clutterRuleSchema> {
  /** True of the program's own, whose patterns are known to end. */
  readonly isBuiltIn?: boolean;
}

/** The rules that hold for every archive: each kind, by what is of no language and the words of each. */
export function clutterRules(kinds: ClutterKinds, languages: readonly Language[]): ClutterRule[] {
  return Object.entries(kinds).map(([id, { note, where, ...known }]) => {
    const all = [known, ...languages.flatMap(({ clutter }) => clutter[id] ?? [])];
    const lines = all.flatMap((one) => [...one.lines]);
    const patterns = all.flatMap((one) => one.patterns);
    return { id, note, where, lines, patterns, isBuiltIn: true };
  });
}

/** The rules of an archive and those of every archive; of two with one id, the archive's own. */
export function withOwnRules(
  own: readonly ClutterRule[],
  general: readonly ClutterRule[],
): ClutterRule[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...general.filter(({ id }) => !ids.has(id))];
}
