import type { Article } from '../domain/article.ts';
import type { Term } from '../domain/vocabulary.ts';
import { bestWords, type ProvingWords } from './proving-words.ts';
import { termOf } from './terms.ts';

/** One hand through which a text went: an outlet, or one that is not known. */
interface Link {
  readonly outlet: Term | undefined;
  /** What it did: `credited`, `first publisher`, `published it`. */
  readonly part: string;
  readonly proof: ProvingWords | undefined;
}

/** The way of a text that an outlet repeats or that credits another, the source first. */
export interface Chain {
  readonly article: Article;
  readonly links: readonly Link[];
}

/** The chains of articles that repeat or credit another outlet; the others have none. */
export function chainsOf(articles: readonly Article[]): Chain[] {
  return articles
    .map((article) => ({ article, links: linksOf(article) }))
    .filter(({ links }) => links.length > 1);
}

const PARTS = {
  credit: 'credited',
  originalPublisher: 'first published it',
  outlet: 'published it',
};

function linksOf(article: Article): Link[] {
  const { outlet, source } = article.record;
  const { proofs } = article;
  const link = (field: 'credit' | 'originalPublisher' | 'outlet', id: string | null) => ({
    outlet: id === null ? undefined : termOf('outlets', id),
    part: PARTS[field],
    proof: bestWords(article, proofs[field], field),
  });
  return [
    ...(source.credit === null ? [] : [link('credit', source.credit)]),
    ...(source.originalPublisher === null
      ? []
      : [link('originalPublisher', source.originalPublisher)]),
    link('outlet', outlet),
  ];
}
