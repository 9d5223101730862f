import { CONTENT } from '../disk/content-folder.ts';
import { type Archive, readArchive, readCaptureOf } from '../disk/read-archive.ts';
import type { Article } from '../domain/article.ts';
import { asShown } from '../domain/as-shown.ts';
import { isListed } from '../domain/showing.ts';
import { synonymsShown, vocabulariesShown } from '../domain/vocabularies-shown.ts';

/** The archive as far as its rights let it be shown. */
export interface ShownArchive extends Archive {
  /** Articles of which nothing is shown but a page that says so; `articles` are all others. */
  readonly unlisted: readonly Article[];
}

/** Makes something once a build, at the first call, and hands out the same from then on. */
export function onceABuild<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The archive, redacted at its door: whoever asks here cannot show too much. Of an article that is
 * withheld or withdrawn neither title nor words nor names are left, and of the vocabularies no term
 * that only such articles have.
 */
export const archive = onceABuild((): ShownArchive => {
  const whole = readArchive(CONTENT);
  const shown = whole.articles.map(asShown);
  const vocabularies = vocabulariesShown(whole.vocabularies, whole.articles, shown);
  return {
    ...whole,
    vocabularies,
    synonyms: synonymsShown(whole.synonyms, whole.vocabularies, vocabularies),
    articles: shown.filter(({ record }) => isListed(record)),
    unlisted: shown.filter(({ record }) => !isListed(record)),
  };
});

/** The capture of an article, byte for byte. */
export function captureOf(article: Article): Uint8Array {
  return readCaptureOf(CONTENT, article);
}
