import type { Article } from '../domain/article.ts';
import { eachVocabulary, type Term, type VocabularyName } from '../domain/vocabulary.ts';
import { onceABuild } from './archive.ts';
import { byLabel, termPages } from './terms.ts';

/** A term, and how many of some articles have it. */
export interface TermCount {
  readonly term: Term;
  readonly count: number;
}

/** The terms of a vocabulary that each article has, broader topics too. */
const termsOf = eachVocabulary((vocabulary) =>
  onceABuild(() => {
    const terms = new Map<Article, Term[]>();
    for (const { term, articles } of termPages(vocabulary)) {
      for (const article of articles) {
        const own = terms.get(article);
        if (own === undefined) terms.set(article, [term]);
        else own.push(term);
      }
    }
    return terms;
  }),
);

/** The terms of a vocabulary that articles have, those in the most articles first. */
export function countTerms(articles: readonly Article[], vocabulary: VocabularyName): TermCount[] {
  const terms = termsOf[vocabulary]();
  return counted(articles.flatMap((article) => terms.get(article) ?? []));
}

/** Counts the same terms once, those that come most often first. */
function counted(terms: readonly Term[]): TermCount[] {
  const counts = new Map<Term, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .toSorted((a, b) => b.count - a.count || byLabel(a.term, b.term));
}
