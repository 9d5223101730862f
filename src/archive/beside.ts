import { isAbove } from '../domain/topic-tree.ts';
import type { Term, VocabularyName } from '../domain/vocabulary.ts';
import { archive } from './archive.ts';
import { busiestTerms, type TermPage } from './terms.ts';
import { countTerms, type TermCount } from './terms-of.ts';

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

/** Of rarer topics, that they do not stand with another says nothing. */
const MOST_APART = 120;

/** The busiest topics that stand in no article together with a topic. */
export function topicsApart(page: TermPage): Term[] {
  const beside = new Set(countTerms(page.articles, 'topics').map(({ term }) => term.id));
  return busiestTerms('topics')
    .slice(0, MOST_APART)
    .map(({ term }) => term)
    .filter((term) => !beside.has(term.id) && !areRelated(page, term));
}

function areRelated({ vocabulary, term }: TermPage, other: Term): boolean {
  return vocabulary === 'topics' && isAbove(term.id, other.id, archive().vocabularies.topics);
}
