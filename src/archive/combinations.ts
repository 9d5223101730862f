import type { Article } from '../domain/article.ts';
import { broaderTopics } from '../domain/topic-tree.ts';
import type { Term, Topic } from '../domain/vocabulary.ts';
import { archive, onceABuild } from './archive.ts';
import { type Row, type TermPage, termPages } from './terms.ts';

/** An article that has both topics, with the words that earned it each. */
export interface CombinationRow {
  readonly article: Article;
  readonly rows: readonly [Row, Row];
}

/** Two topics that stand together in some article. */
export interface Combination {
  /** The ids in the order of letters, joined: one address for a pair, `fentanyl+tariffs`. */
  readonly id: string;
  readonly terms: readonly [Term, Term];
  readonly rows: readonly CombinationRow[];
}

/** Every pair of topics that stand together in an article, in the order of their ids. */
export const combinations = onceABuild(() =>
  combinationsOf(termPages('topics'), archive().vocabularies.topics),
);

const byId = onceABuild(() => new Map(combinations().map((pair) => [pair.id, pair])));

/** The combination of two topics, in whatever order; none where no article has both. */
export function combination(a: string, b: string): Combination | undefined {
  return byId().get(combinationId(a, b));
}

/** Pairs the pages of topics. A topic and a broader one of its own make no pair: it implies that. */
export function combinationsOf(
  pages: readonly TermPage[],
  topics: readonly Topic[],
): Combination[] {
  const sorted = pages.toSorted((a, b) => (a.term.id < b.term.id ? -1 : 1));
  return sorted.flatMap((page, index) => {
    const rows = rowsByArticle(page);
    return sorted
      .slice(index + 1)
      .filter(({ term }) => !isAbove(term.id, page.term.id, topics))
      .map((other) => combine(page, rows, other))
      .filter((pair) => pair.rows.length > 0);
  });
}

/** True where one of two topics is above the other. */
export function isAbove(a: string, b: string, topics: readonly Topic[]): boolean {
  const above = (id: string, other: string) =>
    broaderTopics(id, topics).some((topic) => topic.id === other);
  return above(a, b) || above(b, a);
}

function combine(page: TermPage, rows: ReadonlyMap<Article, Row>, other: TermPage): Combination {
  return {
    id: combinationId(page.term.id, other.term.id),
    terms: [page.term, other.term],
    rows: [...rowsByArticle(other)].flatMap(([article, row]) => {
      const first = rows.get(article);
      return first === undefined ? [] : [{ article, rows: [first, row] as const }];
    }),
  };
}

function rowsByArticle({ groups }: TermPage): ReadonlyMap<Article, Row> {
  return new Map(groups.flatMap(({ rows }) => rows.map((row) => [row.article, row])));
}

function combinationId(a: string, b: string): string {
  return [a, b].toSorted().join('+');
}
