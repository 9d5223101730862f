import { z } from 'zod';

/** The name of a rule is its words, joined by hyphens: `advertising-slot`. */
export const ruleSchema = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);

/** A rule's name as words: `advertising-slot` → `advertising slot`. */
export function ruleWords(rule: string): string {
  return rule.replaceAll('-', ' ');
}
