import { z } from 'zod';

/** A line of a manifest: a page that was saved, and what people read on it; null is not annotated. */
export const annotatedPageSchema = z.object({
  /** Names its files: `html/<id>.html` as it was saved, `text/<id>.txt` as it is copied. */
  id: z.string().regex(/^[^/\\]+$/),
  /** All pages of a host are in one half: rules are developed on `dev`, and tried on `kept`. */
  half: z.enum(['dev', 'kept']),
  gold: z.object({
    title: z.string().nullable(),
    /** The day of publication. */
    date: z.iso.date().nullable(),
    authors: z.array(z.string()).nullable(),
    /** The text, without headline and byline. */
    body: z.string().nullable(),
  }),
});
export type AnnotatedPage = z.infer<typeof annotatedPageSchema>;
export type Gold = AnnotatedPage['gold'];
