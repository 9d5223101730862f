import { z } from 'zod';
import { wordsSchema } from './word-file.ts';
import type { WordList } from './word-list.ts';

const rowSchema = z.strictObject({
  /** What has to stand before the endings, as a pattern for its end. */
  after: z
    .string()
    .transform((pattern) => new RegExp(`(?:${pattern})$`))
    .default(/$/),
  /** Endings that take each other’s place in forms of one word; `-` is none. */
  endings: wordsSchema.transform((words) =>
    [...words].map((ending) => (ending === '-' ? '' : ending)),
  ),
});

/** How the forms of a word differ in a language. Words are in lower case, without accents. */
export const wordFormsSchema = z.strictObject({
  /** Words that look like a form of another and are none: `news`. */
  fixed: wordsSchema,
  /** What the rows do not make, by the word that they begin from: `send: sent`. */
  irregular: z.record(z.string(), wordsSchema).default({}),
  rows: z.array(rowSchema).default([]),
});
export type WordForms = z.infer<typeof wordFormsSchema>;

/** Forms that are shorter are other words oftener: `us` is none of `uses`. */
const SHORTEST = 3;

/**
 * The forms of a word (in lower case, without accents), itself first: those that differ in number,
 * person or tense. No word is derived from another: `important` is no form of `import`. Some are no
 * words, which does no harm, as no text has them.
 */
export function formsOf(word: string, forms: WordForms): string[] {
  if (word.length < SHORTEST || forms.fixed.has(word)) return [word];
  const regular = (rootsIn(forms).get(word) ?? [word]).flatMap((root) => [
    root,
    ...regularForms(root, forms),
  ]);
  const irregular = regular.flatMap((form) => [...irregularForms(form, forms)]);
  const all = new Set([word, ...regular, ...irregular]);
  return [...all].filter((form) => form.length >= SHORTEST && !forms.fixed.has(form));
}

const roots = new WeakMap<WordForms, ReadonlyMap<string, readonly string[]>>();

/** The words that irregular forms are of, by the form; they are turned round once. */
function rootsIn(forms: WordForms): ReadonlyMap<string, readonly string[]> {
  const there = roots.get(forms);
  if (there !== undefined) return there;
  const pairs = Object.entries(forms.irregular).flatMap(([root, others]) =>
    [...others].map((form) => ({ form, root })),
  );
  const made = new Map(
    [...Map.groupBy(pairs, ({ form }) => form)].map(([form, of]) => [
      form,
      of.map(({ root }) => root),
    ]),
  );
  roots.set(forms, made);
  return made;
}

function irregularForms(root: string, { irregular }: WordForms): WordList {
  return Object.hasOwn(irregular, root) ? (irregular[root] ?? new Set()) : new Set();
}

function regularForms(word: string, { rows }: WordForms): string[] {
  return rows.flatMap(({ after, endings }) =>
    endings.flatMap((ending) => {
      const stem = word.slice(0, word.length - ending.length);
      if (!word.endsWith(ending) || !after.test(stem)) return [];
      return endings.map((other) => stem + other);
    }),
  );
}
