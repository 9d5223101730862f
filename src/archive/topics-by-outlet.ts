import type { Article } from '../domain/article.ts';
import type { Term } from '../domain/vocabulary.ts';
import { type TermPage, termOf } from './terms.ts';

/** Topics down, outlets across, and the articles that an outlet has on a topic. */
export interface TopicsByOutlet {
  /** The outlets that published something; undefined for what no outlet is known of. */
  readonly outlets: readonly (Term | undefined)[];
  readonly rows: readonly {
    readonly topic: Term;
    readonly count: number;
    readonly cells: readonly (readonly Article[])[];
  }[];
}

/**
 * Sets topics against those who published on them: the busiest of both, as many as asked for.
 * Who only first published or is credited is no column: its words came by another.
 */
export function topicsByOutlet(
  topics: readonly TermPage[],
  articles: readonly Article[],
  most: { readonly topics: number; readonly outlets: number },
): TopicsByOutlet {
  const published = [...Map.groupBy(articles, ({ record }) => record.outlet)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || ((a ?? '~') < (b ?? '~') ? -1 : 1))
    .slice(0, most.outlets)
    .map(([outlet]) => outlet);
  return {
    outlets: published.map((id) => (id === null ? undefined : termOf('outlets', id))),
    rows: topics.slice(0, most.topics).map((page) => ({
      topic: page.term,
      count: page.count,
      cells: published.map((id) => page.articles.filter(({ record }) => record.outlet === id)),
    })),
  };
}
