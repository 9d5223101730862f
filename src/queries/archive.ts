import { type Archive, readArchive } from '../disk/read-archive.ts';
import { asShown } from '../domain/as-shown.ts';

/** Makes something once a build, at the first call, and hands out the same from then on. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Where the archive's files are; another folder may be named, for a build of another archive. */
export const CONTENT = process.env['HEMEROTECA_CONTENT'] ?? 'content';

/** The archive as far as its rights let it be shown: whoever asks here cannot show too much. */
export const archive = onceABuild((): Archive => {
  const whole = readArchive(CONTENT);
  return { ...whole, articles: whole.articles.map(asShown) };
});
