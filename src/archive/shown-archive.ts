import type { Archive } from '../disk/read-archive.ts';
import type { Article } from '../domain/article.ts';
import { asShown } from '../domain/as-shown.ts';
import { isListed } from '../domain/showing.ts';
import { synonymsShown, vocabulariesShown } from '../domain/vocabularies-shown.ts';

/** An archive as far as its rights let it be shown. */
export interface ShownArchive extends Archive {
  /** Articles of which nothing is shown but a page that says so; `articles` are all others. */
  readonly unlisted: readonly Article[];
}

/**
 * An archive, redacted: of an article that is withheld or withdrawn neither title nor words nor names
 * are left, and of the vocabularies no term that only such articles have.
 */
export function shownArchive(whole: Archive): ShownArchive {
  const shown = whole.articles.map(asShown);
  const vocabularies = vocabulariesShown(whole.vocabularies, whole.articles, shown);
  return {
    ...whole,
    vocabularies,
    synonyms: synonymsShown(whole.synonyms, whole.vocabularies, vocabularies),
    articles: shown.filter(({ record }) => isListed(record)),
    unlisted: shown.filter(({ record }) => !isListed(record)),
  };
}
