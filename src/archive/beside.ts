import type { Article } from '../domain/article.ts';
import { eachVocabulary, type Term, type VocabularyName } from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { isAbove } from './combinations.ts';
import { saidBy } from './quotations.ts';
import { termOf, type TermPage, termPages } from './terms.ts';

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

/** The topics that a person or an organisation speaks on, with how many of its quotations do. */
export function spokenTopics({ vocabulary, term }: TermPage): TermCount[] {
  if (vocabulary !== 'people' && vocabulary !== 'organisations') return [];
  const topics = saidBy(term.id).flatMap((quoted) => quoted.topics);
  return counted(topics.map((id) => termOf('topics', id)));
}

/** The terms of a vocabulary that articles have, those in the most articles first. */
function countTerms(articles: readonly Article[], vocabulary: VocabularyName): TermCount[] {
  return counted(articles.flatMap((article) => termsOf[vocabulary]().get(article) ?? []));
}

/** Counts the same terms once, those that come most often first. */
function counted(terms: readonly Term[]): TermCount[] {
  return [...Map.groupBy(terms, (term) => term)]
    .map(([term, found]) => ({ term, count: found.length }))
    .toSorted((a, b) => b.count - a.count || a.term.label.localeCompare(b.term.label, 'en'));
}

/** The terms of a vocabulary that each article has. */
const termsOf = eachVocabulary((vocabulary) =>
  onceABuild(() => {
    const pairs = termPages(vocabulary).flatMap(({ term, articles }) =>
      articles.map((article) => ({ term, article })),
    );
    const byArticle = Map.groupBy(pairs, ({ article }) => article);
    return new Map([...byArticle].map(([article, had]) => [article, had.map(({ term }) => term)]));
  }),
);

function areRelated({ vocabulary, term }: TermPage, other: Term): boolean {
  return vocabulary === 'topics' && isAbove(term.id, other.id, archive().vocabularies.topics);
}
