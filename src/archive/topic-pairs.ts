import { isAbove } from '../domain/topic-tree.ts';
import type { Term } from '../domain/vocabulary.ts';
import { archive } from './archive.ts';
import { busiestTerms } from './terms.ts';
import { countTerms } from './terms-of.ts';

/** Two topics, and in how many articles both stand. */
export interface TopicPair {
  readonly terms: readonly [Term, Term];
  readonly count: number;
}

/** Among rarer topics no pair is a frequent one. */
const BUSIEST = 48;

/** The pairs of topics that stand together most often; one that is part of the other makes none. */
export function topicPairs(most: number): TopicPair[] {
  const { topics } = archive().vocabularies;
  const pages = busiestTerms('topics').slice(0, BUSIEST);
  const places = new Map(pages.map(({ term }, place) => [term, place]));
  return pages
    .flatMap(({ term, articles }, place) =>
      countTerms(articles, 'topics')
        .filter((other) => (places.get(other.term) ?? -1) > place)
        .filter((other) => !isAbove(term.id, other.term.id, topics))
        .map(({ term: other, count }): TopicPair => ({ terms: [term, other], count })),
    )
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
