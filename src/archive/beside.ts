import type { Article } from '../domain/article.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { isAbove } from './combinations.ts';
import { type TermPage, termPages } from './terms.ts';

/** A term, and how many of some articles have it. */
export interface TermCount {
  readonly term: Term;
  readonly count: number;
}

/**
 * The terms of a vocabulary that stand in the same articles as a term does, those in the most
 * articles first. Topics above and below a topic are left out: they stand with it by rule.
 */
export function termsBeside(page: TermPage, vocabulary: VocabularyName): TermCount[] {
  const { term, articles } = page;
  const isSame = page.vocabulary === vocabulary;
  return countTerms(articles, vocabulary).filter(
    (other) => !isSame || (other.term.id !== term.id && !areRelated(page, other.term)),
  );
}

/** The topics that have a page and stand in no article together with a topic. */
export function topicsApart(page: TermPage): Term[] {
  const beside = new Set(countTerms(page.articles, 'topics').map(({ term }) => term.id));
  return termPages('topics')
    .map(({ term }) => term)
    .filter((term) => !beside.has(term.id) && !areRelated(page, term));
}

/** The terms of a vocabulary that articles have, those in the most articles first. */
function countTerms(articles: readonly Article[], vocabulary: VocabularyName): TermCount[] {
  const pages = articles.flatMap((article) => pagesByArticle[vocabulary]().get(article) ?? []);
  return [...Map.groupBy(pages, (page) => page)]
    .map(([{ term }, found]) => ({ term, count: found.length }))
    .toSorted((a, b) => b.count - a.count || a.term.label.localeCompare(b.term.label, 'en'));
}

const pagesByArticle = {
  topics: onceABuild(() => byArticle('topics')),
  people: onceABuild(() => byArticle('people')),
  organisations: onceABuild(() => byArticle('organisations')),
  outlets: onceABuild(() => byArticle('outlets')),
};

function byArticle(vocabulary: VocabularyName): ReadonlyMap<Article, readonly TermPage[]> {
  const byArticle = new Map<Article, TermPage[]>();
  for (const page of termPages(vocabulary)) {
    for (const article of page.articles) {
      byArticle.set(article, [...(byArticle.get(article) ?? []), page]);
    }
  }
  return byArticle;
}

function areRelated({ vocabulary, term }: TermPage, other: Term): boolean {
  return vocabulary === 'topics' && isAbove(term.id, other.id, archive().vocabularies.topics);
}
