import { CONTENT } from '../disk/content-folder.ts';
import { type Archive, readArchive, readCaptureOf } from '../disk/read-archive.ts';
import type { Article } from '../domain/article.ts';
import { asShown } from '../domain/as-shown.ts';

/** Makes something once a build, at the first call, and hands out the same from then on. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The archive as far as its rights let it be shown: whoever asks here cannot show too much. */
export const archive = onceABuild((): Archive => {
  const whole = readArchive(CONTENT);
  return { ...whole, articles: whole.articles.map(asShown) };
});

/** The capture of an article, byte for byte. */
export function captureOf(article: Article): Uint8Array {
  return readCaptureOf(CONTENT, article);
}
