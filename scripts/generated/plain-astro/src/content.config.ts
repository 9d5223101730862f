import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const ids = z.array(z.string());

const articles = defineCollection({
  loader: glob({ pattern: '*.md', base: 'articles' }),
  schema: z.object({
    title: z
      .string()
      .nullable()
      .transform((title) => title ?? 'Untitled'),
    date: z.string().nullable(),
    outlet: z.string().nullable(),
    people: ids,
    organisations: ids,
    topics: ids,
  }),
});

export const collections = { articles };
