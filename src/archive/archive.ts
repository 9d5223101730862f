import { CONTENT } from '../disk/content-folder.ts';
import { readArchive, readCaptureOf } from '../disk/read-archive.ts';
import type { Article } from '../domain/article.ts';
import { shownArchive } from './shown-archive.ts';

/** Makes something once a build, at the first call, and hands out the same from then on. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The archive, redacted at its door: whoever asks here cannot show too much. */
export const archive = onceABuild(() => shownArchive(readArchive(CONTENT)));

/** The capture of an article, byte for byte. */
export function captureOf(article: Article): Uint8Array {
  return readCaptureOf(CONTENT, article);
}
